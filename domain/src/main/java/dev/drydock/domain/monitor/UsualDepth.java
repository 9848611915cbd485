package dev.drydock.domain.monitor;

import java.util.Arrays;

/**
 * How much is usually open at each step of a run. Usual is the median of all days at the same time of day, or, where that is more, the median of the
 * other weeks at the same time of the week: what happens every week is no surprise. How far a depth usually strays from that is taken from the run itself: its variance is
 * {@code φ·(usual + 1)}, Poisson's law with a dispersion φ ≥ 1 that is estimated robustly, the median of {@code stray²/(usual + 1)} over 0.4549, the
 * median of χ² with one degree of freedom.
 */
final class UsualDepth {
    private static final long DAY_MILLIS = 86_400_000L;
    /** With fewer days nobody knows what is usual. */
    private static final int LEAST_DAYS = 3;

    private static final double MEDIAN_OF_CHI_SQUARE = 0.4549364;

    private final double[] usual;
    private final double dispersion;

    private UsualDepth(double[] usual, double dispersion) {
        this.usual = usual;
        this.dispersion = dispersion;
    }

    /** @param live steps that count; nothing is usual when they are fewer than three days */
    static UsualDepth of(DepthSeries depth, int live) {
        int day = (int) (DAY_MILLIS / depth.stepMillis());
        double[] usual = new double[live];
        if (live < LEAST_DAYS * day) return new UsualDepth(new double[0], 1);
        int[] open = depth.open();
        double[] ofDay = new double[day];
        for (int slot = 0; slot < day; slot++) ofDay[slot] = median(open, live, slot, day, -1);
        for (int step = 0; step < live; step++) {
            double ofWeek = median(open, live, step % (7 * day), 7 * day, step);
            usual[step] = Math.max(ofDay[step % day], ofWeek);
        }
        double[] stray = new double[live];
        for (int step = 0; step < live; step++) {
            double difference = open[step] - usual[step];
            stray[step] = difference * difference / (usual[step] + 1);
        }
        Arrays.sort(stray);
        return new UsualDepth(usual, Math.max(1, stray[live / 2] / MEDIAN_OF_CHI_SQUARE));
    }

    /** Whether the run is long enough to say. */
    boolean known() {
        return usual.length > 0;
    }

    double at(int step) {
        return usual[step];
    }

    /** Standard deviation. */
    double strayAt(int step) {
        return Math.sqrt(dispersion * (usual[step] + 1));
    }

    /** Median of every so manieth value but one; 0 without any. */
    private static double median(int[] values, int live, int from, int every, int but) {
        int[] some = new int[(live - from + every - 1) / every];
        int count = 0;
        for (int at = from; at < live; at += every) if (at != but) some[count++] = values[at];
        if (count == 0) return 0;
        Arrays.sort(some, 0, count);
        return count % 2 == 1 ? some[count / 2] : (some[count / 2 - 1] + some[count / 2]) / 2.0;
    }
}
