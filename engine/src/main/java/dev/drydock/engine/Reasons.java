package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;

/** The reasons the order desk gives. Their codes are part of a run's digest. */
final class Reasons {
    static final Reason PLACED = new Reason("placed", "the order was placed");
    static final Reason AUTHORISED = new Reason("authorised", "the payment was authorised");
    static final Reason DECLINED = new Reason("payment-declined", "the payment was declined");
    static final Reason BEST_ROUTE = new Reason("best-route", "the best way to send it under the policy");
    static final Reason BEST_OF_BATCH =
            new Reason("best-of-batch", "the best way to send the orders of a batch together");
    static final Reason PART_NOW = new Reason("part-now", "sends what is there, the rest when it comes");
    static final Reason ALLOCATED = new Reason("allocated", "stock is reserved for it");
    static final Reason NO_STOCK = new Reason("no-stock", "no node can fill it now");
    static final Reason NO_ROUTE = new Reason("no-route", "there is stock, but no node and service are allowed for it");
    static final Reason BACKORDER_OVER = new Reason("backorder-over", "no stock came within the time allowed");
    static final Reason SHORT_PICK = new Reason("short-pick", "units were not found at pick");
    static final Reason SHORT_PICKS = new Reason("short-picks", "several short picks at one node");
    static final Reason POOL = new Reason("pool", "stock is kept for a channel, or given free");
    static final Reason WRONG_ITEM = new Reason("wrong-item", "the customer got the wrong item");
    static final Reason OVERSOLD = new Reason("oversold", "units were sold that were not there");
    static final Reason PRODUCTS_CHANGED = new Reason("products-changed", "products changed and a person keys it in");
    static final Reason OTHER_PRICE = new Reason("other-price", "it was paid at a price that is not the product's");
    static final Reason BELOW_COST = new Reason("below-cost", "it was paid less than the goods cost");
    static final Reason RETIRED = new Reason("retired", "it waits for what is not sold any more");
    static final Reason LOOK_AGAIN = new Reason("look-again", "plans are looked at again");
    static final Reason TOO_MUCH_WAITING =
            new Reason("too-much-waiting", "too much work waits there, another node has the goods");
    static final Reason FEWER_PARCELS = new Reason("fewer-parcels", "it can go in fewer parcels by now");
    static final Reason BATCH = new Reason("batch", "collects orders to route them together");
    static final Reason BELOW_REORDER_POINT =
            new Reason("below-reorder-point", "available fell below the reorder point");
    static final Reason PACKED = new Reason("packed", "it is packed and needs a label");
    static final Reason FIRST_SCAN = new Reason("first-scan", "the carrier has it");
    static final Reason DELIVERED_UNSCANNED =
            new Reason("delivered-unscanned", "it arrived without ever being scanned");
    static final Reason RETRY = new Reason("retry", "the attempt before failed");
    static final Reason RETRIES_EXHAUSTED = new Reason("retries-exhausted", "all attempts failed");
    static final Reason PERSON_RETRIES = new Reason("person-retries", "a person looked into it");
    static final Reason CARRIER_SUSPENDED = new Reason("carrier-suspended", "the planned carrier is out of routing");
    static final Reason FAILOVER = new Reason("failover", "another carrier takes it over");
    static final Reason FAILOVER_COST = new Reason("failover-cost", "another carrier costs more than the limit");
    static final Reason APPROVED = new Reason("approved", "finance approved the extra postage");
    static final Reason APPROVED_BY_RULE = new Reason("approved-by-rule", "finance did not answer; the rule approves");
    static final Reason REFUSED = new Reason("refused", "finance refused the extra postage");
    static final Reason REFUSED_BY_RULE = new Reason("refused-by-rule", "finance did not answer; the rule refuses");
    static final Reason LABEL_REJECTED = new Reason("label-rejected", "the carrier does not issue a label");
    static final Reason HELD_OVER = new Reason("held-over", "waits for its carrier");
    static final Reason CHOSEN_BY_HAND = new Reason("chosen-by-hand", "a person chose another carrier");
    static final Reason LATER_THAN_PROMISED = new Reason("later-than-promised", "it will arrive later than promised");
    static final Reason CALL_FAILED = new Reason("call-failed", "a system did not answer");
    static final Reason NOT_CAPTURED = new Reason("not-captured", "what was cancelled is not collected");
    static final Reason WITHIN_WINDOW = new Reason("within-window", "asked for within the return window");
    static final Reason RETURN_BY_HAND = new Reason("return-by-hand", "a person decides on the return");
    static final Reason WINDOW_OVER = new Reason("window-over", "asked for after the return window");
    static final Reason RETURN_APPROVED = new Reason("return-approved", "the return was approved");
    static final Reason RETURN_RECEIVED = new Reason("return-received", "the goods are back");
    static final Reason REFUND_BY_HAND = new Reason("refund-by-hand", "a person pays the refund");
    static final Reason FEED_GAP = new Reason("feed-gap", "a stock message is missing");
    static final Reason SCHEDULED = new Reason("scheduled", "it is time for it");
    static final Reason NO_ANSWER = new Reason("no-answer", "nothing was heard for long");
    static final Reason NOT_SCANNED = new Reason("not-scanned", "handed over and never scanned");
    static final Reason NOT_HEARD_OF = new Reason("not-heard-of", "nobody has heard of the parcel since it was due");
    static final Reason WINDOW = new Reason("window", "a window for a remedy ends then");
    static final Reason WINDOW_ENDED = new Reason("window-ended", "nobody has put it right within the window");
    static final Reason NOT_PICKED = new Reason("not-picked", "the node has not picked it in time");
    static final Reason PICK_CHECK = new Reason("pick-check", "see whether it is picked by then");
    static final Reason PICKED = new Reason("picked", "it has been picked");
    static final Reason CAUGHT_UP = new Reason("caught-up", "the node has caught up");
    static final Reason CARRIER_BACK = new Reason("carrier-back", "the carrier is in routing again");
    static final Reason UPGRADED_BY_HAND = new Reason("upgraded-by-hand", "a person sends it by a faster service");
    static final Reason UPGRADE_PAYS =
            new Reason("upgrade-pays", "what lateness would cost is more than a faster service costs");
    static final Reason MADE_GOOD = new Reason("made-good", "the customer does not get what was ordered");
    static final Reason OVERTAKEN = new Reason("overtaken", "it has settled itself");
    static final Reason SYSTEM_LEFT_ALONE = new Reason("system-left-alone", "its system does not answer");
    static final Reason ANSWERS_AGAIN = new Reason("answers-again", "its system answers again");
    static final Reason NEVER_ARRIVED = new Reason("never-arrived", "the storefront has it and the desk does not");
    static final Reason DECLARED = new Reason("declared", "the policy declares it");
    static final Reason UNREADABLE = new Reason("unreadable", "messages do not meet their schema");
    static final Reason DAILY_CHECK = new Reason("daily-check", "found at the daily look into the quarantine");
    static final Reason MAPPED = new Reason("mapped", "a person mapped the partner's change");
    static final Reason MAPPING_FITS = new Reason("mapping-fits", "a mapping makes it meet its schema");
    static final Reason NOTHING_FITS = new Reason("nothing-fits", "no mapping makes it meet its schema");
    static final Reason KEYED_IN = new Reason("keyed-in", "a person keyed it in");
    static final Reason SENT_AGAIN = new Reason("sent-again", "nobody came; the partner sent it in the old shape");

    static final Reason RETURN_INSPECTED = new Reason("return-inspected", "the goods were looked at");
    static final Reason RETURN_OF_VALUE = new Reason("return-of-value", "it is worth more than the rule may approve");
    static final Reason RETURN_REASON = new Reason("return-reason", "its reason is not one the rule may approve");
    static final Reason RETURNS_OFTEN = new Reason("returns-often", "this customer has sent a lot back");
    static final Reason NOTHING_CAME_BACK = new Reason("nothing-came-back", "nothing of worth was in the parcel");
    static final Reason YOUR_TURN = new Reason("your-turn", "it is its turn");
    static final Reason NODE_BUSY =
            new Reason("node-busy", "the node has work before it for as long as is released ahead");
    static final Reason SOLD_OUT = new Reason("sold-out", "what is left is held for customers before");
    static final Reason CHECKOUT_FULL = new Reason("checkout-full", "too many wait at the checkout");
    static final Reason CUSTOMER_LEFT =
            new Reason("customer-left", "the customer did not wait for the payment to be authorised");
    static final Reason GOES_THROUGH_AGAIN = new Reason("goes-through-again", "work goes through the handoff again");
    static final Reason STUCK = new Reason("stuck", "nothing was heard of it while its handoff was stalled");

    static final Reason EXPIRES_SOON = new Reason("expires-soon", "the authorisation expires before long");
    static final Reason EXPIRED = new Reason("expired", "the authorisation has expired");
    static final Reason RENEWED = new Reason("renewed", "it has been authorised anew");
    static final Reason RENEWAL_DECLINED = new Reason("renewal-declined", "it was not authorised anew");
    static final Reason NETWORK_PAID = new Reason("network-paid", "the card network has moved the money back");

    static final Reason NEVER_PAID = new Reason("never-paid", "nothing was collected for it");

    private Reasons() {}
}
