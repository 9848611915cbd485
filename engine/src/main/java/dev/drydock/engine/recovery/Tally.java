package dev.drydock.engine.recovery;

import java.util.Arrays;

/** Parcels judged and gone wrong, by region. */
final class Tally {
    private static final int LEAST_ELSEWHERE = 3;

    private final int[] judged;
    private final int[] bad;
    private int allJudged;
    private int allBad;

    Tally(int regions) {
        this.judged = new int[regions];
        this.bad = new int[regions];
    }

    void clear() {
        Arrays.fill(judged, 0);
        Arrays.fill(bad, 0);
        allJudged = 0;
        allBad = 0;
    }

    void add(int region, int addJudged, int addBad) {
        judged[region] += addJudged;
        bad[region] += addBad;
        allJudged += addJudged;
        allBad += addBad;
    }

    int judged() {
        return allJudged;
    }

    int bad() {
        return allBad;
    }

    /** Whether it still looks as bad with the worst region left out, so that the trouble is the carrier's and not a region's. */
    boolean beyondOneRegion(double limitShare) {
        int worst = 0;
        for (int r = 1; r < bad.length; r++) if (bad[r] > bad[worst]) worst = r;
        int elsewhere = allJudged - judged[worst];
        return elsewhere >= LEAST_ELSEWHERE && allBad - bad[worst] >= limitShare * elsewhere;
    }
}
