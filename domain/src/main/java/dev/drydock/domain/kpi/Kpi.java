package dev.drydock.domain.kpi;

/** The named figures of a run, each with its exact definition. Shares lie in 0 to 1. */
public enum Kpi {
    OTIF(
            "otif",
            "On time in full",
            Unit.SHARE,
            true,
            "orders delivered no later than promised with all units ÷ orders placed"),
    ON_TIME(
            "onTime",
            "On time",
            Unit.SHARE,
            true,
            "orders whose delivered units all arrived by the promise ÷ orders with a delivery"),
    IN_FULL("inFull", "In full", Unit.SHARE, true, "orders with every unit delivered ÷ orders placed"),
    PERFECT_ORDER(
            "perfectOrder",
            "Perfect order",
            Unit.SHARE,
            true,
            "on time, in full, one shipment, no exception, no return ÷ orders placed"),
    CYCLE_TIME(
            "cycleTime",
            "Order cycle time",
            Unit.HOURS,
            false,
            "payment authorised to delivered, mean over delivered orders"),
    TIME_TO_SHIP(
            "timeToShip", "Time to ship", Unit.HOURS, false, "accepted to first carrier scan, mean over shipments"),
    TIME_TO_HAND_OVER(
            "timeToHandOver",
            "Placed to hand-over",
            Unit.HOURS,
            false,
            "placed to carrier pick-up, mean over shipments"),
    LATE_SHIPMENT(
            "lateShipment",
            "Late shipment rate",
            Unit.SHARE,
            false,
            "orders first scanned after their expected ship date, or not at all, ÷ orders placed"),
    LATE_DELIVERY(
            "lateDelivery",
            "Late delivery rate",
            Unit.SHARE,
            false,
            "orders delivered after the promise ÷ orders delivered"),
    CANCELLATION(
            "cancellation",
            "Cancellation rate",
            Unit.SHARE,
            false,
            "orders the seller cancelled in full or in part ÷ orders placed"),
    VALID_TRACKING(
            "validTracking",
            "Valid tracking rate",
            Unit.SHARE,
            true,
            "shipments with at least one carrier scan before delivery ÷ shipments handed over"),
    SPLIT("split", "Split rate", Unit.SHARE, false, "orders handed over in more than one shipment ÷ orders shipped"),
    FILL("fill", "Fill rate", Unit.SHARE, true, "units allocated at the first attempt ÷ units ordered"),
    COST_PER_ORDER(
            "costPerOrder",
            "Shipped cost per order",
            Unit.CENTS,
            false,
            "handling, postage, exception labour, returns and goodwill ÷ orders shipped"),
    POSTAGE_PER_ORDER("postagePerOrder", "Postage per order", Unit.CENTS, false, "postage ÷ orders shipped"),
    EXPRESS_SHARE(
            "expressShare",
            "Express share",
            Unit.SHARE,
            false,
            "shipments by expedited or express service ÷ shipments handed over"),
    EXPRESS_SPEND(
            "expressSpend",
            "Express spend",
            Unit.CENTS,
            false,
            "postage of expedited and express shipments ÷ orders placed"),
    WISMO("wismo", "Where-is-my-order contacts", Unit.SHARE, false, "customer contacts ÷ shipments handed over"),
    REFUND_FROM_REQUEST(
            "refundFromRequest", "Refund after request", Unit.HOURS, false, "return requested to refund issued, mean"),
    REFUND_FROM_RECEIPT(
            "refundFromReceipt", "Refund after receipt", Unit.HOURS, false, "return received to refund issued, mean"),
    RETURN_RATE("returnRate", "Return rate", Unit.SHARE, false, "shipments sent back ÷ shipments delivered"),
    MANUAL_TOUCHES(
            "manualTouches",
            "Manual touches",
            Unit.PER_THOUSAND_ORDERS,
            false,
            "tickets and approvals worked by people per 1,000 orders placed"),
    PICK_WAIT(
            "pickWait",
            "Wait for a picker",
            Unit.MINUTES,
            false,
            "released at the node to pick start, mean over shipments picked"),
    PACK_WAIT(
            "packWait",
            "Wait for a packer",
            Unit.MINUTES,
            false,
            "arrived at packing to pack start, mean over shipments packed"),
    DETECTION_DELAY(
            "detectionDelay",
            "Detection delay",
            Unit.HOURS,
            false,
            "carrier fault began to the carrier's suspension by the engine, mean over faults detected"),
    RECOVERY_TIME(
            "recoveryTime",
            "Recovery time",
            Unit.HOURS,
            false,
            "fault ended to the first hour whose pick, pack and pick-up backlog is back at its level before the fault, longest over faults"),
    BACKLOG_PEAK(
            "backlogPeak", "Peak backlog", Unit.COUNT, false, "largest hourly sum of shipments waiting at all nodes"),
    NET_REVENUE(
            "netRevenue",
            "Net revenue per order",
            Unit.CENTS,
            true,
            "captured − refunded − fulfilment cost, ÷ orders placed");

    private final String key;
    private final String label;
    private final Unit unit;
    private final boolean moreIsBetter;
    private final String definition;

    Kpi(String key, String label, Unit unit, boolean moreIsBetter, String definition) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.moreIsBetter = moreIsBetter;
        this.definition = definition;
    }

    /** Its name in JSON and scenario files: {@code timeToShip}. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    public String definition() {
        return definition;
    }
}
