package dev.drydock.domain.kpi;

/** What fulfilment costs are made of, in the order they are reported. */
enum CostKind {
    POSTAGE_GROUND("postage ground"),
    POSTAGE_EXPRESS("postage express"),
    HANDLING_OWN("handling own"),
    HANDLING_THIRD_PARTY("handling third party"),
    EXCEPTION_LABOUR("exception labour"),
    RETURNS("returns"),
    CONTACTS("contacts"),
    GOODWILL("goodwill for late"),
    POSTAGE_EMERGENCY("postage emergency"),
    COMPENSATION("compensation"),
    /** Charged by carriers and third parties beyond what was due, and not recovered. */
    OVERBILLED("overbilled"),
    /** Fees, and money that moved back. */
    CARD_DISPUTES("card disputes"),
    MARKETPLACE_FINES("marketplace fines");

    private final String label;

    CostKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
