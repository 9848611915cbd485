package dev.drydock.domain.kpi;

import java.util.Arrays;

/** How often something happened in each hour of the run. */
final class HourlyCount {
    static final long HOUR_MILLIS = 3_600_000L;

    private final long startMillis;
    private long[] counts = new long[256];

    HourlyCount(long startMillis) {
        this.startMillis = startMillis;
    }

    void add(long atMillis) {
        int hour = (int) Math.max(0, (atMillis - startMillis) / HOUR_MILLIS);
        if (hour >= counts.length) counts = Arrays.copyOf(counts, Math.max(hour + 1, counts.length * 2));
        counts[hour]++;
    }

    RunFigures.HourlySeries series(String name, String unit, int hours) {
        double[] values = new double[hours];
        for (int hour = 0; hour < Math.min(hours, counts.length); hour++) values[hour] = counts[hour];
        return new RunFigures.HourlySeries(name, unit, values);
    }
}
