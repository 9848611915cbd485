package dev.drydock.scenarios.imports;

/** Something odd about an order that is imported all the same, and what was done about it. */
public enum Remark {
    HANDED_OVER_BEFORE_PLACED("handed over before it was placed", "handover time ignored"),
    PAID_BEFORE_PLACED("payment approved before it was placed", "payment time ignored"),
    HANDED_OVER_BEFORE_PAID("handed over before the payment was approved", "not used to fit handling times"),
    DELIVERED_BEFORE_HANDED_OVER("delivered before it was handed over", "not used to fit transit times"),
    DELIVERED_WITHOUT_DATE("marked delivered without a date", "not used to fit transit times"),
    DELIVERED_WITHOUT_STEPS("marked delivered without approval or handover", "the steps are simulated"),
    CANCELLED_BUT_DELIVERED(
            "cancelled, and delivered nonetheless",
            "replayed like any order: the export does not say when it was cancelled"),
    CANCELLED("cancelled at the source", "replayed like any order: the export does not say when it was cancelled"),
    NEVER_AVAILABLE("goods were not available at the source", "replayed with stock for it"),
    PAYMENT_VOIDED("payment was voided at the source", "replayed with a payment decided by the world"),
    REFUNDED("refunded at the source", "replayed as placed; returns follow the world's shares"),
    PROMISED_BEFORE_PLACED("promised for before it was placed", "the channel's promise holds"),
    SKIPPED_HOUR("a time in the hour that summer time skips", "taken an hour later"),
    UNKNOWN_SELLER("seller not in the list of sellers", "shipped from the node with the most units"),
    NO_SKU("a line without SKU", "its name serves as SKU"),
    LINE_WITHOUT_UNITS("a line with no units", "line left out"),
    LINE_NOT_SHIPPED("a line that needs no shipping", "line left out"),
    NO_SHIPPING_ADDRESS("no shipping address", "billing address taken, or an unknown place"),
    DISCOUNT("a discount on the order", "goods replayed at their list price");

    private final String what;
    private final String done;

    Remark(String what, String done) {
        this.what = what;
        this.done = done;
    }

    /** What is odd. */
    public String what() {
        return what;
    }

    /** What the import did about it. */
    public String done() {
        return done;
    }
}
