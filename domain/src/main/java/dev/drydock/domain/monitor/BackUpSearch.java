package dev.drydock.domain.monitor;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds when a queue backed up, from its depth alone.
 *
 * <p>That it did is told by Page's cumulative sum (E. S. Page, Continuous Inspection Schemes, Biometrika 41, 1954): {@code S ← max(0, S + min(z, 15) − 2)} over the
 * steps, z being how many standard deviations the depth is above what is usual then ({@link UsualDepth}); it is noticed at S ≥ 30, so after three steps at the earliest.
 * A queue is its own sum of arrivals less completions and strays for hours: hence the allowance of 2 in place of the ½ of independent values. The figures were set so
 * that calm weeks show nothing.
 *
 * <p>When it began is the most likely change of drift of that queue: with growth g a step between the last step at which the depth was usual and the one at which it was
 * noticed, the step that minimises {@code excess − ½·g·steps} (D. V. Hinkley, Inference about the change-point from cumulative sum tests, Biometrika 58, 1971). It is over
 * when the depth is within one standard deviation of usual. After a time of which nobody knows what is usual, such as the only weekend of a run, judging begins
 * again once the depth has been usual.
 */
final class BackUpSearch {
    private static final double ALLOWANCE = 2;
    private static final double MOST_OF_ONE_STEP = 15;
    private static final double NOTICED = 30;
    /** Fewer more than usual are no queue. */
    private static final double LEAST_PIECES = 5;

    private static final double HOUR_MILLIS = 3_600_000;

    private final DepthSeries depth;
    private final int live;
    private final UsualDepth usual;

    private BackUpSearch(DepthSeries depth, long mostTakeMillis, long untilMillis) {
        this.depth = depth;
        this.live =
                (int) Math.min(depth.steps(), Math.max(0, (untilMillis - depth.startMillis()) / depth.stepMillis()));
        this.usual = new UsualDepth(depth, live, mostTakeMillis);
    }

    /**
     * @param mostTakeMillis how long nine pieces of ten take
     * @param untilMillis when orders ceased to come: a run that drains is not as usual
     * @return in order of time
     */
    static List<BackUp> in(DepthSeries depth, long mostTakeMillis, long untilMillis) {
        return new BackUpSearch(depth, mostTakeMillis, untilMillis).all();
    }

    private List<BackUp> all() {
        List<BackUp> found = new ArrayList<>();
        double sum = 0;
        int calm = -1; // the last step at which the depth was usual; -1 while that has to be seen first
        for (int step = 0; step < live; step++) {
            double excess = excess(step);
            if (Double.isNaN(excess)) calm = -1;
            else if (excess <= 0 || calm < 0 && excess <= usual.strayAt(step)) calm = step;
            if (calm < 0) {
                sum = 0;
                continue;
            }
            sum = Math.max(0, sum + Math.min(MOST_OF_ONE_STEP, excess / usual.strayAt(step)) - ALLOWANCE);
            if (sum < NOTICED || excess < LEAST_PIECES) continue;
            int until = step;
            while (until < live && excess(until) > usual.strayAt(until)) until++;
            found.add(backUp(began(calm, step), step, until));
            sum = 0;
            calm = until < live && Double.isNaN(excess(until)) ? -1 : until;
            step = until;
        }
        return found;
    }

    private double excess(int step) {
        return depth.open()[step] - usual.at(step);
    }

    /** The depth is taken at the end of a step, so it grows in the step after the lowest. */
    private int began(int calm, int noticed) {
        double growth = (excess(noticed) - excess(calm)) / Math.max(1, noticed - calm);
        int lowest = calm;
        for (int step = calm; step < noticed; step++)
            if (excess(step) - growth / 2 * step <= excess(lowest) - growth / 2 * lowest) lowest = step;
        return lowest + 1;
    }

    private BackUp backUp(int began, int noticed, int until) {
        int peak = began;
        double excess = 0;
        for (int step = began; step < until; step++) {
            if (depth.open()[step] > depth.open()[peak]) peak = step;
            excess += Math.max(0, excess(step));
        }
        return new BackUp(
                depth.atMillis(began),
                depth.atMillis(noticed + 1),
                depth.atMillis(until),
                depth.open()[peak],
                usual.at(peak),
                excess * depth.stepMillis() / HOUR_MILLIS);
    }
}
