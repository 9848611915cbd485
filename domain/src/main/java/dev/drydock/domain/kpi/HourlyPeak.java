package dev.drydock.domain.kpi;

import java.util.Arrays;

/** The largest value that a level had in each hour of the run; a level stays until it changes. Changed in order of time. */
final class HourlyPeak {
    private final long startMillis;
    private int[] peaks = new int[256];
    private int hour;
    private int level;

    HourlyPeak(long startMillis) {
        this.startMillis = startMillis;
    }

    void change(int by, long atMillis) {
        advance((int) Math.max(0, (atMillis - startMillis) / HourlyCount.HOUR_MILLIS));
        level += by;
        if (level > peaks[hour]) peaks[hour] = level;
    }

    int level() {
        return level;
    }

    private void advance(int toHour) {
        if (toHour >= peaks.length) peaks = Arrays.copyOf(peaks, Math.max(toHour + 1, peaks.length * 2));
        while (hour < toHour) peaks[++hour] = level;
    }

    RunFigures.HourlySeries series(String name, String unit, int hours) {
        double[] values = new double[hours];
        for (int at = 0; at < hours; at++) values[at] = at <= hour ? peaks[at] : level;
        return new RunFigures.HourlySeries(name, unit, values);
    }
}
