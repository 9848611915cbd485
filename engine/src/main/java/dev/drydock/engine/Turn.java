package dev.drydock.engine;

/** A place in a {@link RankedQueue}: smaller keys first, then who joined first. */
abstract class Turn {
    static final int NOWHERE = -1;

    long key;
    long sequence;
    long sinceMillis;
    int position = NOWHERE;

    boolean waits() {
        return position != NOWHERE;
    }

    boolean before(Turn other) {
        return key != other.key ? key < other.key : sequence < other.sequence;
    }
}
