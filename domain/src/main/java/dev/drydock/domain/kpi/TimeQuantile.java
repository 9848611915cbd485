package dev.drydock.domain.kpi;

import java.util.Map;

/**
 * A quantile of durations, to within 5 % of itself: durations are counted in classes that grow by a twentieth each, from a minute to more than a year. The lower edge
 * of the quantile's class, and the way into it by the count before, are what is reported.
 */
final class TimeQuantile {
    private static final double STEP = 1.05;
    private static final double FIRST_MILLIS = 60_000;
    private static final double HOUR_MILLIS = 3_600_000;
    private static final double MINUTE_MILLIS = 60_000;
    /** Upper edges of the classes; the first one begins at 0. */
    private static final double[] EDGES = edges(280);

    private final double probability;
    private final long[] counts = new long[EDGES.length];
    private long count;

    TimeQuantile(double probability) {
        this.probability = probability;
    }

    void add(long millis) {
        int low = 0;
        int high = EDGES.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (millis < EDGES[middle]) high = middle;
            else low = middle + 1;
        }
        counts[low]++;
        count++;
    }

    /** Puts the quantile under the KPI, in its unit, unless there were none. */
    void report(Kpi kpi, Map<Kpi, Double> kpis) {
        if (count == 0) return;
        kpis.put(kpi, millis() / (kpi.unit() == Unit.MINUTES ? MINUTE_MILLIS : HOUR_MILLIS));
    }

    private double millis() {
        double rank = probability * count;
        double before = 0;
        int at = 0;
        while (at < EDGES.length - 1 && before + counts[at] < rank) before += counts[at++];
        double lower = at == 0 ? 0 : EDGES[at - 1];
        return lower + (EDGES[at] - lower) * (rank - before) / counts[at];
    }

    private static double[] edges(int classes) {
        double[] edges = new double[classes];
        double edge = FIRST_MILLIS;
        for (int i = 0; i < classes; i++) {
            edges[i] = edge;
            edge *= STEP;
        }
        return edges;
    }
}
