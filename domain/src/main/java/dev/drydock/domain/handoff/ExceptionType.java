package dev.drydock.domain.handoff;

import java.util.Arrays;
import java.util.List;

/** What can go wrong with an order so that someone must own it, with the team that owns it. */
public enum ExceptionType {
    LABEL_REJECTED(Team.FULFILMENT_OPS, "carrier rejects labels"),
    MISSING_SCAN(Team.FULFILMENT_OPS, "handed over, never scanned"),
    LATE_IN_TRANSIT(Team.CUSTOMER_CARE, "in transit beyond its promise"),
    SHORT_PICK(Team.FULFILMENT_OPS, "units not found at pick"),
    NO_STOCK(Team.REVENUE_OPS, "no node can fill the order"),
    OVERSOLD(Team.REVENUE_OPS, "sold units that were not there"),
    PAYMENT_DECLINED(Team.CUSTOMER_CARE, "payment declined"),
    CALL_FAILED(Team.PLATFORM, "a system did not answer after all retries"),
    COST_APPROVAL(Team.FINANCE, "failover above the cost limit"),
    STOCK_FEED_GAP(Team.PLATFORM, "stock messages missing"),
    CARRIER_SUSPENDED(Team.FULFILMENT_OPS, "carrier taken out of routing"),
    RETURN_REVIEW(Team.CUSTOMER_CARE, "a return that no rule approves"),
    REFUND_REVIEW(Team.FINANCE, "a refund that a person pays"),
    DELAYED_PICK(Team.FULFILMENT_OPS, "released and not picked in time"),
    WRONG_ITEM(Team.CUSTOMER_CARE, "the customer got a wrong item"),
    ORDER_STUCK(Team.PLATFORM, "an order that the desk never got"),
    QUARANTINED(Team.PLATFORM, "messages that nobody can read"),
    PAYMENT_EXPIRED(Team.FINANCE, "an authorisation expired and was not renewed"),
    DISPUTE(Team.FINANCE, "a card dispute that a person answers"),
    INVOICE_REVIEW(Team.FINANCE, "lines of a bill that a person looks at"),
    MISMATCH(Team.FINANCE, "two books that differ"),
    HANDOFF_STALLED(Team.PLATFORM, "a handoff has stalled"),
    KEY_IN(Team.FULFILMENT_OPS, "messages that a person keys in"),
    PRODUCT_CHANGED(Team.REVENUE_OPS, "product data that a person takes over"),
    PRICE_MISMATCH(Team.REVENUE_OPS, "an order at a price that is not the product's");

    private final Team owner;
    private final String meaning;

    ExceptionType(Team owner, String meaning) {
        this.owner = owner;
        this.meaning = meaning;
    }

    public Team owner() {
        return owner;
    }

    public String meaning() {
        return meaning;
    }

    /** The name as files and reports write it: {@code label-rejected}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The names of all types. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ExceptionType::label).toList();
    }
}
