package dev.drydock.domain.kpi;

/** What was on the shelves at the start, plus what came, less what went, is on the shelves at the end. */
final class UnitsConserved extends Invariant {
    private long changed;
    private long picked;
    private long putBack;

    UnitsConserved() {
        super(
                "units conserved",
                "units on the shelves at the start, plus what came, less what went, are the units there at the end");
    }

    /** Receipts, restocked returns, counter sales, shrinkage: all but picks. */
    void shelfChanged(int deltaUnits) {
        changed += deltaUnits;
    }

    void picked(int units) {
        picked += units;
    }

    /** Picked for a shipment that was stopped. */
    void putBack(int units) {
        putBack += units;
    }

    void finish(long startUnits, long endUnits) {
        long expected = startUnits + changed - picked + putBack;
        if (expected != endUnits)
            broken(startUnits + " units at the start, " + changed + " changed, " + picked + " picked, " + putBack
                    + " put back make " + expected + ", but " + endUnits + " are there at the end");
    }
}
