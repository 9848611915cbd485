package dev.drydock.domain.kpi;

import java.util.Map;

/** A mean of durations in milliseconds, exact in its sum. */
final class MeanTime {
    private static final double HOUR_MILLIS = 3_600_000;
    private static final double MINUTE_MILLIS = 60_000;

    private long sumMillis;
    private long count;

    void add(long millis) {
        sumMillis += millis;
        count++;
    }

    /** Puts the mean under the KPI, in its unit, unless there were none. */
    void report(Kpi kpi, Map<Kpi, Double> kpis) {
        if (count == 0) return;
        kpis.put(kpi, (double) sumMillis / count / (kpi.unit() == Unit.MINUTES ? MINUTE_MILLIS : HOUR_MILLIS));
    }
}
