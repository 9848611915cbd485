package dev.drydock.domain.money;

/** How two books can differ that should say the same. */
public enum Mismatch {
    SHIPPED_NOT_CAPTURED("shipped, and the money was not collected"),
    CAPTURED_NOT_SHIPPED("collected, and nothing was shipped"),
    CAPTURED_OTHER_AMOUNT("collected another amount than was due"),
    REFUND_WITHOUT_RETURN("paid back, and nothing came back"),
    RETURN_WITHOUT_REFUND("came back, and was not paid back"),
    INVOICE_WITHOUT_SHIPMENT("billed for a parcel that was not sent"),
    INVOICE_TWICE("billed twice"),
    INVOICE_WEIGHT("billed for another weight"),
    INVOICE_ZONE("billed for another zone"),
    INVOICE_AMOUNT("billed another amount than the label said"),
    MISSING_CREDIT("late in spite of a guarantee, and not credited"),
    AUTHORISATION_EXPIRED("the authorisation expired before the money was collected"),
    DISPUTE_OPEN("the cardholder disputes the charge");

    private final String meaning;

    Mismatch(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** The name as files and reports write it: {@code invoice-twice}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
