package dev.drydock.simulator.world;

/**
 * What a random number is for, so that each has a stream of its own. Customer streams are keyed by order number, parcel streams by
 * {@link Parcel#entity()}: the same order meets the same customers, pick times and weather under every policy.
 */
final class Purpose {
    static final int GAP = 1;
    static final int BASKET = 2;
    static final int LINE = 3;
    static final int DAY = 4;
    static final int DECLINE = 5;
    static final int CONTACT = 6;
    static final int CONTACT_DELAY = 7;
    static final int PAYMENT_DELAY = 8;
    static final int REFUND_DELAY = 9;
    static final int PICK = 10;
    static final int CONVEYOR = 11;
    static final int PACK = 12;
    static final int STAGING = 13;
    static final int TRANSIT = 14;
    static final int FIRST_SCAN = 15;
    static final int LABEL_TROUBLE = 16;
    static final int SCAN_TROUBLE = 17;
    static final int SLOW_TROUBLE = 18;
    static final int RETURN = 19;
    static final int RETURN_TRAVEL = 20;
    static final int INSPECT = 21;
    static final int TICKET = 22;
    static final int WALK_IN = 23;
    static final int REPLENISHMENT = 24;
    static final int WALK_IN_PRODUCT = 25;
    static final int MIS_PICK = 60;
    static final int WRONG_ITEM_REPORT = 61;
    static final int WRONG_ITEM_TRAVEL = 62;
    static final int SYSTEM_SERVICE = 70;
    static final int SYSTEM_OUTAGE = 71;
    static final int ASK_AFTER = 72;
    static final int PAYMENT_TROUBLE = 73;
    static final int DRIFT = 74;
    static final int LEAVES_CART = 40;
    static final int TIME_IN_CART = 41;
    static final int PATIENCE = 42;
    static final int TILL = 43;
    static final int COMES_BACK = 44;
    static final int LEAVES_SILENTLY = 45;
    static final int NO_SHOW = 46;

    // Returns and money: 80 to 99.
    static final int RETURN_REASON = 80;
    static final int RETURN_BENCH = 81;
    static final int RENEWAL = 82;
    static final int DISPUTE = 83;
    static final int DISPUTE_VERDICT = 84;
    static final int BILL_ERROR = 85;
    static final int CLAIM = 86;
    static final int HANDLING_BILL_ERROR = 87;

    private Purpose() {}
}
