package dev.drydock.domain.kpi;

/**
 * The named figures of a run, each with its exact definition. Shares lie in 0 to 1, but for contacts, of which one shipment can bring several.
 * Orders placed during the warm-up are not counted anywhere.
 */
public enum Kpi {
    OTIF(
            "otif",
            "On time in full",
            Unit.SHARE,
            true,
            "orders with every unit delivered, the last no later than promised, ÷ orders placed"),
    ON_TIME(
            "onTime",
            "On time",
            Unit.SHARE,
            true,
            "orders whose delivered units all arrived by the promise ÷ orders that ended with a delivery"),
    IN_FULL("inFull", "In full", Unit.SHARE, true, "orders with every unit delivered ÷ orders placed"),
    PERFECT_ORDER(
            "perfectOrder",
            "Perfect order",
            Unit.SHARE,
            true,
            "orders on time, in full, in one shipment, with no exception and no return requested ÷ orders placed"),
    CYCLE_TIME(
            "cycleTime",
            "Order cycle time",
            Unit.HOURS,
            false,
            "payment authorised to the last unit delivered, mean over orders that ended with a delivery"),
    TIME_TO_SHIP(
            "timeToShip",
            "Time to ship",
            Unit.HOURS,
            false,
            "order accepted to first carrier scan, mean over shipments scanned"),
    TIME_TO_HAND_OVER(
            "timeToHandOver",
            "Placed to hand-over",
            Unit.HOURS,
            false,
            "order placed to carrier pick-up, mean over shipments handed over"),
    LATE_SHIPMENT(
            "lateShipment",
            "Late shipment rate",
            Unit.SHARE,
            false,
            "orders with a shipment handed over whose first scan came after the expected ship date, or never, ÷ orders placed"),
    LATE_DELIVERY(
            "lateDelivery",
            "Late delivery rate",
            Unit.SHARE,
            false,
            "orders with a unit delivered after the promise ÷ orders that ended with a delivery"),
    CANCELLATION(
            "cancellation",
            "Cancellation rate",
            Unit.SHARE,
            false,
            "orders the seller cancelled in full or in part, other than for a declined payment or a customer who left before paying, ÷ orders placed"),
    VALID_TRACKING(
            "validTracking",
            "Valid tracking rate",
            Unit.SHARE,
            true,
            "shipments with at least one carrier scan before delivery ÷ shipments handed over"),
    SPLIT(
            "split",
            "Split rate",
            Unit.SHARE,
            false,
            "orders handed over in more than one shipment ÷ orders with a shipment handed over"),
    FILL(
            "fill",
            "Fill rate",
            Unit.SHARE,
            true,
            "units allocated at the first attempt to route the order ÷ units ordered"),
    COST_PER_ORDER(
            "costPerOrder",
            "Shipped cost per order",
            Unit.CENTS,
            false,
            "postage, handling, exception labour, returns, contacts, goodwill for late orders, compensation, what was overbilled and not recovered, card disputes and marketplace fines ÷ orders with a shipment handed over"),
    POSTAGE_PER_ORDER(
            "postagePerOrder",
            "Postage per order",
            Unit.CENTS,
            false,
            "postage of the labels used ÷ orders with a shipment handed over"),
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
            "postage of expedited and express shipments ÷ orders placed; what an emergency upgrade costs on top of the planned postage is apart"),
    WISMO("wismo", "Where-is-my-order contacts", Unit.SHARE, false, "customer contacts ÷ shipments handed over"),
    REFUND_FROM_REQUEST(
            "refundFromRequest",
            "Refund after request",
            Unit.HOURS,
            false,
            "return requested to refund issued, mean over returns refunded"),
    REFUND_FROM_RECEIPT(
            "refundFromReceipt",
            "Refund after receipt",
            Unit.HOURS,
            false,
            "return received at a node to refund issued, mean over returns received first and refunded then"),
    RETURN_RATE("returnRate", "Return rate", Unit.SHARE, false, "shipments received back ÷ shipments delivered"),
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
            "received by the node to pick start, mean over shipments picked in full"),
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
            "carrier fault began to the carrier's suspension by the engine while it lasted, mean over faults so detected"),
    RECOVERY_TIME(
            "recoveryTime",
            "Recovery time",
            Unit.HOURS,
            false,
            "fault ended to the first hourly sample whose pick, pack and pick-up backlog is no more than the largest of the 24 samples before the fault, 0 when it never was more, longest over faults"),
    BACKLOG_PEAK(
            "backlogPeak",
            "Peak backlog",
            Unit.COUNT,
            false,
            "largest hourly sum of shipments waiting at all nodes to be picked, packed or picked up"),
    NET_REVENUE(
            "netRevenue",
            "Net revenue per order",
            Unit.CENTS,
            true,
            "captured − refunded − all costs of fulfilment, what card disputes took back and marketplaces charged among them, ÷ orders placed"),
    ESCALATIONS(
            "escalations",
            "Escalations",
            Unit.PER_THOUSAND_ORDERS,
            false,
            "tickets that nobody put right within their window and another team took over per 1,000 orders placed, in runs with a ticket"),
    FIRST_RESPONSE(
            "firstResponse",
            "Time to first response",
            Unit.HOURS,
            false,
            "exception raised to the first person who turned to it, mean over tickets and approvals worked by people"),
    OVERRIDES(
            "overrides",
            "Emergency upgrades",
            Unit.PER_THOUSAND_ORDERS,
            false,
            "shipments sent by a faster service than planned, by hand or by rule, per 1,000 orders placed, in runs with a ticket"),
    COMPENSATION(
            "compensation",
            "Compensation per order",
            Unit.CENTS,
            false,
            "credits issued to customers whose goods the seller gave up ÷ orders placed, in runs with a ticket"),
    OVERSELL(
            "oversell",
            "Oversell rate",
            Unit.SHARE,
            false,
            "orders with units not found at pick, and so sent from elsewhere, later or not at all, ÷ orders placed"),
    OVERSELL_COST(
            "oversellCost",
            "Cost of oversells",
            Unit.CENTS,
            false,
            "of orders with units not found at pick: postage and handling of the shipments planned afterwards, refunds without goods coming back and credits, and price − product cost of units cancelled, ÷ orders placed"),
    WRONG_ITEM(
            "wrongItem",
            "Wrong item rate",
            Unit.SHARE,
            false,
            "shipments in which a customer found a wrong item ÷ shipments handed over"),
    STOCK_ACCURACY(
            "stockAccuracy",
            "Stock record accuracy",
            Unit.SHARE,
            true,
            "products at a node whose record equals the shelf ÷ all, sampled once a day where stock can go wrong"),
    BELIEF_ERROR(
            "beliefError",
            "Stock belief error",
            Unit.UNITS,
            false,
            "units by which the engine's belief and the shelf differ, either way, mean over products and nodes, sampled once a day where stock can go wrong"),
    CALLS_FAILED(
            "callsFailed",
            "Calls failed",
            Unit.PER_THOUSAND_ORDERS,
            false,
            "commands that did not get through to another system per 1,000 orders placed"),
    STUCK_DRAIN(
            "stuckDrain",
            "Stuck after an outage",
            Unit.HOURS,
            false,
            "end of a system's outage to the last order moving on that was placed while order intake or payment was down or had a failed call then, 0 when none was stuck, longest over outages"),
    QUARANTINED(
            "quarantined",
            "Messages quarantined",
            Unit.PER_THOUSAND_ORDERS,
            false,
            "messages kept aside because they break their schema per 1,000 orders placed"),
    QUARANTINE_TIME(
            "quarantineTime",
            "Time in quarantine",
            Unit.HOURS,
            false,
            "message quarantined to re-admitted, mean over messages re-admitted"),
    REFUND_P90(
            "refundP90",
            "Refund after receipt, 90 %",
            Unit.HOURS,
            false,
            "return received at a node to refund issued, 90 % quantile over returns received first and refunded then, to within 5 % of itself"),
    CHECKOUT_RATE(
            "checkoutRate", "Carts checked out", Unit.SHARE, true, "carts whose checkout was started ÷ carts filled"),
    CONVERSION(
            "conversion",
            "Conversion at checkout",
            Unit.SHARE,
            true,
            "carts ordered and not given up while waiting for the payment ÷ carts whose checkout was started"),
    CHECKOUT_WAIT(
            "checkoutWait",
            "Wait at checkout",
            Unit.MINUTES,
            false,
            "checkout started to being served, turned away or leaving, mean over checkouts"),
    CHECKOUT_WAIT_P95(
            "checkoutWaitP95",
            "Wait at checkout, 95 %",
            Unit.MINUTES,
            false,
            "checkout started to being served, turned away or leaving, not exceeded by 95 % of checkouts"),
    CARTS_LOST(
            "cartsLost",
            "Carts lost to waiting",
            Unit.PER_THOUSAND_CHECKOUTS,
            false,
            "carts left at the checkout or while waiting for the payment, or turned away for good, per 1,000 carts whose checkout was started"),
    LOST_MARGIN(
            "lostMargin",
            "Margin lost at checkout",
            Unit.CENTS,
            false,
            "price less purchase cost of carts whose checkout was started and that were lost to waiting or sold out, ÷ carts whose checkout was started"),
    MARGIN_KEPT(
            "marginKept",
            "Margin kept",
            Unit.CENTS,
            true,
            "price less purchase cost of units delivered, less all costs of fulfilment, ÷ carts whose checkout was started and orders that came without a cart"),
    OTIF_LOYAL(
            "otifLoyal",
            "On time in full, loyal customers",
            Unit.SHARE,
            true,
            "orders of loyal customers with every unit delivered, the last no later than promised, ÷ their orders placed; in a shop with carts"),
    OTIF_MARKETPLACE(
            "otifMarketplace",
            "On time in full, marketplaces",
            Unit.SHARE,
            true,
            "orders of marketplaces with every unit delivered, the last no later than promised, ÷ their orders placed; in a shop with carts"),
    CHECKOUT_BACKLOG_PEAK(
            "checkoutBacklogPeak",
            "Peak at checkout",
            Unit.COUNT,
            false,
            "most customers who waited at the checkout at the same time"),
    CHECKOUT_DRAIN(
            "checkoutDrain",
            "Drain time",
            Unit.HOURS,
            false,
            "last of overlapping faults ended to the moment when no more wait at the checkout, for payment, routing and release than at most in the 24 hours before, 0 when they never were more, longest over faults"),
    RESENT_AFTER(
            "resentAfter",
            "Stuck work begun again",
            Unit.HOURS,
            false,
            "a handoff's trigger to its being triggered again, mean over pieces of work that were open beyond the objective of the handoff and triggered again then"),
    OVERBILLED(
            "overbilled",
            "Overbilled, not recovered",
            Unit.CENTS,
            false,
            "charged by carriers and third parties beyond what was due, and credits they kept back, − credits received, ÷ orders placed, in runs with bills"),
    MISMATCHES_OPEN(
            "mismatchesOpen",
            "Mismatches open",
            Unit.COUNT,
            false,
            "differences between the books that the engine noted and nobody had settled by the end of the run"),
    MISMATCH_AGE(
            "mismatchAge",
            "Age of mismatches, 90 %",
            Unit.HOURS,
            false,
            "difference between the books noted to settled, 90 % quantile over those settled, to within 5 % of itself"),
    SETTLED_BY_RULE(
            "settledByRule",
            "Mismatches settled by rule",
            Unit.SHARE,
            true,
            "differences between the books settled by rule or by later events ÷ differences noted"),
    CARD_DISPUTES(
            "cardDisputes",
            "Card disputes",
            Unit.PER_THOUSAND_ORDERS,
            false,
            "charges disputed by cardholders per 1,000 orders placed, in runs with a dispute; fines of marketplaces are another thing"),
    DISPUTE_COST(
            "disputeCost",
            "Cost of card disputes",
            Unit.CENTS,
            false,
            "fees of card disputes, and money that moved back in those that were lost, ÷ orders placed, in runs with a dispute"),
    MARKETPLACE_FINES(
            "marketplaceFines",
            "Marketplace fines",
            Unit.CENTS,
            false,
            "fines of marketplaces ÷ orders placed, in runs with a fine"),
    WRITTEN_OFF(
            "writtenOff",
            "Written off",
            Unit.CENTS,
            false,
            "money given up for goods that had left, because an authorisation had expired, ÷ orders placed, in runs in which one expired"),
    POSTAGE_ADJUSTED(
            "postageAdjusted",
            "Labels adjusted",
            Unit.SHARE,
            false,
            "labels billed otherwise than planned ÷ labels of the planned service, from the first change of a product"),
    POSTAGE_ADJUSTMENT(
            "postageAdjustment",
            "Postage adjustment",
            Unit.CENTS,
            false,
            "difference between postage billed and planned, either way, ÷ labels of the planned service, from the first change of a product");

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
