package dev.drydock.scenarios.imports;

/** Why an order, or rows that belong to none, cannot be replayed. */
public enum Rejection {
    NO_ITEMS("no items: there is nothing to ship"),
    NOTHING_TO_SHIP("no line that needs shipping"),
    SECOND_TIME("the order is in the export already"),
    ROWS_APART("rows of an order that was read before; rows of an order belong together"),
    NO_ORDER("item rows of an order that is not in the export"),
    OTHER_CURRENCY("in another currency than most orders");

    private final String why;

    Rejection(String why) {
        this.why = why;
    }

    public String why() {
        return why;
    }
}
