package dev.drydock.engine;

/**
 * Tells when work of one handoff, at one node, has stopped going through, from whether each piece is done by its objective. A cumulative sum of log likelihoods
 * for late and for timely pieces (M. R. Reynolds and Z. G. Stoumbos, A CUSUM chart for monitoring a proportion, Journal of Quality Technology 31, 1999):
 * {@code S ← max(0, S + log of the odds that half of all pieces or more are late rather than as few as so far)}. What share is late in calm times it learns; it holds for
 * two in a hundred at least, so that the first late pieces are no alarm.
 */
final class StallSignal {
    /** e¹⁰: odds of twenty thousand to one. */
    private static final double ALARM = 10;

    private static final double LEAST_SHARE = 0.02;
    private static final double LEAST_STALLED_SHARE = 0.5;
    /** Pieces of calm it takes for granted before it has seen any. */
    private static final double PRIOR_PIECES = 50;

    private double sum;
    private double calmPieces = PRIOR_PIECES;
    private double calmLate = LEAST_SHARE * PRIOR_PIECES;
    private long sinceMillis;
    private boolean stalled;

    /**
     * A piece has come due.
     *
     * @param begunMillis when it began
     * @return whether this is the piece that tells of a stall
     */
    boolean due(boolean late, long begunMillis) {
        double share = Math.max(LEAST_SHARE, calmLate / calmPieces);
        double stalledShare = Math.max(LEAST_STALLED_SHARE, (1 + share) / 2);
        if (sum == 0) sinceMillis = begunMillis;
        sum = Math.max(
                0,
                sum + (late ? StrictMath.log(stalledShare / share) : StrictMath.log((1 - stalledShare) / (1 - share))));
        if (!stalled && sum < ALARM) learn(late);
        if (stalled || sum < ALARM) return false;
        stalled = true;
        return true;
    }

    private void learn(boolean late) {
        calmPieces++;
        if (late) calmLate++;
    }

    boolean stalled() {
        return stalled;
    }

    /** When the first piece began of those that told of the stall. */
    long sinceMillis() {
        return sinceMillis;
    }

    /** Work goes through again. */
    void over() {
        stalled = false;
        sum = 0;
    }
}
