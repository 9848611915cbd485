package dev.drydock.domain.kpi;

import java.util.Map;

/** Waits counted by the second, for a mean and a quantile that is exact to the second; what is longer than four hours counts as four. */
final class WaitTally {
    private static final long MINUTE_MILLIS = 60_000;
    private static final int LONGEST_SECONDS = 4 * 3600;

    private final int[] bySecond = new int[LONGEST_SECONDS + 1];
    private final MeanTime mean = new MeanTime();
    private long count;

    void add(long millis) {
        mean.add(millis);
        bySecond[(int) Math.min(LONGEST_SECONDS, (millis + 999) / 1000)]++;
        count++;
    }

    void report(Kpi meanWait, Kpi quantile, double share, Map<Kpi, Double> kpis) {
        if (count == 0) return;
        mean.report(meanWait, kpis);
        long within = 0;
        int second = -1;
        while (within < share * count) within += bySecond[++second];
        kpis.put(quantile, second * 1000.0 / MINUTE_MILLIS);
    }
}
