package dev.drydock.engine.recovery;

/**
 * Whether one carrier, in one region or everywhere, is in routing: closed when it is, open when it is not, half-open when a few orders may try it. Counts what
 * those tries show.
 */
final class Circuit {
    private static final int ENOUGH_LABELS = 3;
    private static final int ENOUGH_PARCELS = 4;
    private static final int ENOUGH_FAILURES = 2;
    private static final int SUCCESSES_A_FAILURE = 4;
    private static final double CLEARLY_LESS = 0.8;
    private static final int LONGEST_DOUBLING = 2;
    private static final long DAY_MILLIS = 86_400_000L;

    /** Where it stands. */
    enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    private State state = State.CLOSED;
    private Signal cause = Signal.LABELS;
    private int version;
    private int timesOpened;
    private long sinceMillis = Long.MIN_VALUE / 2;
    private int widenings;
    private int tries;
    private int triesWhenLastSeen;
    private int successes;
    private int failures;

    State state() {
        return state;
    }

    boolean closed() {
        return state == State.CLOSED;
    }

    boolean halfOpen() {
        return state == State.HALF_OPEN;
    }

    /** What opened it last. */
    Signal cause() {
        return cause;
    }

    /** Changes with every change of state. */
    int version() {
        return version;
    }

    /** When it came into its state. */
    long sinceMillis() {
        return sinceMillis;
    }

    void open(Signal why, long nowMillis) {
        boolean relapse = state == State.HALF_OPEN || nowMillis - sinceMillis < DAY_MILLIS;
        timesOpened = relapse ? timesOpened + 1 : 1;
        cause = why;
        enter(State.OPEN, nowMillis);
    }

    void halfOpen(long nowMillis) {
        enter(State.HALF_OPEN, nowMillis);
    }

    void close(long nowMillis) {
        enter(State.CLOSED, nowMillis);
    }

    /** How long it stays open: doubling with each relapse, up to four times the base. */
    long openForMillis(long baseMillis) {
        return baseMillis << Math.min(Math.max(0, timesOpened - 1), LONGEST_DOUBLING);
    }

    /** How much larger the share of orders that may try has become: four times with each widening. */
    double widenedBy() {
        return 1L << 2 * widenings;
    }

    /** Lets more orders try when hardly any did since this was last called: else a carrier that is rarely used stays half-open for ever. */
    void widenIfIdle() {
        if (tries - triesWhenLastSeen < ENOUGH_PARCELS && widenings < 15) widenings++;
        triesWhenLastSeen = tries;
    }

    /** A label was asked for, when it was opened for labels, or else a parcel that will show something was handed over. */
    void tried() {
        tries++;
    }

    void succeeded() {
        successes++;
    }

    void failed() {
        failures++;
    }

    /**
     * Enough tries went well, and four for each that did not. Of parcels, also, fewer are out than would be held against a carrier in routing: the first to be
     * scanned are always those that are scanned.
     *
     * @param limitShare of parcels gone wrong at which a carrier is suspended
     */
    boolean provenGood(double limitShare) {
        if (successes < SUCCESSES_A_FAILURE * failures) return false;
        if (cause == Signal.LABELS) return successes >= ENOUGH_LABELS;
        return successes >= ENOUGH_PARCELS && tries - successes <= CLEARLY_LESS * limitShare * tries;
    }

    /** Two tries went wrong, and too few went well to make up for it. @param unseen tries of which nothing was heard in time */
    boolean provenBad(int unseen) {
        int bad = failures + unseen;
        return bad >= ENOUGH_FAILURES && successes < SUCCESSES_A_FAILURE * bad;
    }

    private void enter(State next, long nowMillis) {
        state = next;
        version++;
        sinceMillis = nowMillis;
        widenings = 0;
        tries = 0;
        triesWhenLastSeen = 0;
        successes = 0;
        failures = 0;
    }
}
