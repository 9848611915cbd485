package dev.drydock.domain.kpi;

import java.util.Arrays;

/** The last value that something had in each hour of the run; it stays until it is set again. Set in order of time. */
final class HourlyLevel {
    private final long startMillis;
    private long[] levels = new long[256];
    private int hour;

    HourlyLevel(long startMillis) {
        this.startMillis = startMillis;
    }

    void set(long level, long atMillis) {
        advance((int) Math.max(0, (atMillis - startMillis) / HourlyCount.HOUR_MILLIS));
        levels[hour] = level;
    }

    private void advance(int toHour) {
        if (toHour >= levels.length) levels = Arrays.copyOf(levels, Math.max(toHour + 1, levels.length * 2));
        while (hour < toHour) {
            levels[hour + 1] = levels[hour];
            hour++;
        }
    }

    RunFigures.HourlySeries series(String name, String unit, int hours) {
        double[] values = new double[hours];
        for (int at = 0; at < hours; at++) values[at] = levels[Math.min(at, hour)];
        return new RunFigures.HourlySeries(name, unit, values);
    }
}
