package dev.drydock.domain.monitor;

import java.util.Arrays;

/**
 * How much is usually open at each step of a run, for the work there is: a share of what was begun lately, so that a busy day is no surprise. Lately is within as many
 * whole days as nine pieces of ten take. That share is the median of all days from Tuesday to Friday at the same time of day, or, where that is more, the median of the other
 * weeks at the same time of the week; for weekends, and for Mondays with what they left, the latter alone. Where there are fewer than three such days, or no other
 * week, nobody knows what is usual.
 *
 * <p>How far a depth usually strays is taken from the run itself: its variance is {@code φ·(usual + 1) + (usual/10)²}, Poisson's law with a dispersion φ ≥ 1 and a
 * tenth that never matters. φ is estimated robustly, the median of {@code stray²/(usual + 1)} over 0.4549, the median of χ² with one degree of freedom.
 */
final class UsualDepth {
    private static final long DAY_MILLIS = 86_400_000L;
    private static final int LEAST_DAYS = 3;
    private static final double MEDIAN_OF_CHI_SQUARE = 0.4549364;
    private static final double NO_MATTER = 0.1;
    private static final double UNKNOWN = Double.NaN;

    private final DepthSeries depth;
    private final int live;
    private final int day;
    private final int lately;
    private final double[] share;
    private final double[] usual;
    private final double dispersion;

    /** @param mostTakeMillis how long nine pieces of ten take */
    UsualDepth(DepthSeries depth, int live, long mostTakeMillis) {
        this.depth = depth;
        this.live = live;
        this.day = (int) (DAY_MILLIS / depth.stepMillis());
        this.lately = day * (int) (1 + mostTakeMillis / DAY_MILLIS);
        double[] begun = begunLately();
        this.share = new double[live];
        for (int step = 0; step < live; step++) share[step] = begun[step] == 0 ? 0 : depth.open()[step] / begun[step];
        double[] ofDay = new double[day];
        for (int slot = 0; slot < day; slot++) ofDay[slot] = median(slot, day, -1);
        this.usual = new double[live];
        for (int step = 0; step < live; step++) usual[step] = usualShare(step, ofDay) * begun[step];
        this.dispersion = dispersion();
    }

    /** NaN where nobody knows. */
    double at(int step) {
        return usual[step];
    }

    /** Standard deviation. */
    double strayAt(int step) {
        double noMatter = NO_MATTER * usual[step];
        return Math.sqrt(dispersion * (usual[step] + 1) + noMatter * noMatter);
    }

    private double[] begunLately() {
        double[] sums = new double[live];
        double sum = 0;
        for (int step = 0; step < live; step++) {
            sum += depth.begun()[step];
            if (step >= lately) sum -= depth.begun()[step - lately];
            sums[step] = sum;
        }
        return sums;
    }

    private double usualShare(int step, double[] ofDay) {
        if (step < lately) return UNKNOWN;
        double otherWeeks = median(step % (7 * day), 7 * day, step);
        if (aroundWeekend(step)) return otherWeeks;
        double otherDays = ofDay[step % day];
        return Double.isNaN(otherWeeks) ? otherDays : Math.max(otherDays, otherWeeks);
    }

    private double dispersion() {
        double[] strays = new double[live];
        int known = 0;
        for (int step = 0; step < live; step++) {
            if (Double.isNaN(usual[step])) continue;
            double stray = depth.open()[step] - usual[step];
            strays[known++] = stray * stray / (usual[step] + 1);
        }
        if (known == 0) return 1;
        Arrays.sort(strays, 0, known);
        return Math.max(1, strays[known / 2] / MEDIAN_OF_CHI_SQUARE);
    }

    /**
     * Median share of the steps so far apart, once work has run in: of days from Tuesday to Friday when they are a day apart, of all but one when they are a week apart. Of an even number it is the lower
     * of the two, so that a fault may last half of the days. NaN with too few.
     */
    private double median(int from, int every, int but) {
        boolean daily = every == day;
        double[] some = new double[live / every + 1];
        int count = 0;
        for (int at = from; at < live; at += every)
            if (at >= lately && at != but && !(daily && aroundWeekend(at))) some[count++] = share[at];
        if (count < (daily ? LEAST_DAYS : 1)) return UNKNOWN;
        Arrays.sort(some, 0, count);
        return some[(count - 1) / 2];
    }

    /** By the UTC calendar; 1 January 1970 was a Thursday. */
    private boolean aroundWeekend(int step) {
        long dayOfWeek = Math.floorMod(Math.floorDiv(depth.atMillis(step), DAY_MILLIS) + 3, 7L);
        return dayOfWeek == 0 || dayOfWeek >= 5;
    }
}
