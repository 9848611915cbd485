package dev.drydock.simulator.world;

/** Stock of one node on three sheets: what is on the shelf, what the node's system records, and a count of all its movements. */
final class Shelves {
    private final int[] shelfUnits;
    private final int[] recordUnits;
    private long sequence;
    /** On the shelf, and still to be booked; empty while nothing ever was. */
    private int[] unbookedUnits = {};

    Shelves(int[] startUnits) {
        shelfUnits = startUnits.clone();
        recordUnits = startUnits.clone();
    }

    int shelfUnits(int product) {
        return shelfUnits[product];
    }

    int recordUnits(int product) {
        return recordUnits[product];
    }

    /** The whole record, a copy. */
    int[] record() {
        return recordUnits.clone();
    }

    long sequence() {
        return sequence;
    }

    /** Numbers one movement. */
    long next() {
        return ++sequence;
    }

    void changeShelf(int product, int deltaUnits) {
        shelfUnits[product] += deltaUnits;
        if (shelfUnits[product] < 0) throw new IllegalStateException("a shelf holds no negative units");
    }

    void changeRecord(int product, int deltaUnits) {
        recordUnits[product] += deltaUnits;
    }

    /** Goods were put on the shelf, and the papers lie somewhere. */
    void leaveUnbooked(int product, int units) {
        if (unbookedUnits.length == 0) unbookedUnits = new int[shelfUnits.length];
        unbookedUnits[product] += units;
    }

    /** The papers are found: how many of these units nobody has counted since. */
    int takeUnbooked(int product, int units) {
        int booked = Math.min(units, unbookedUnits[product]);
        unbookedUnits[product] -= booked;
        return booked;
    }

    /** The record was set after the shelf: nothing is left to book. */
    void counted(int product) {
        if (unbookedUnits.length > 0) unbookedUnits[product] = 0;
    }

    long totalShelfUnits() {
        long sum = 0;
        for (int units : shelfUnits) sum += units;
        return sum;
    }

    int products() {
        return shelfUnits.length;
    }
}
