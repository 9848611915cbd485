package dev.drydock.domain.monitor;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds when a queue backed up, from its depth alone.
 *
 * <p>That it did is told by Page's cumulative sum (E. S. Page, Continuous Inspection Schemes, Biometrika 41, 1954): {@code S ← max(0, S + z − 2)} over
 * the steps, z being how many standard deviations the depth is above what is usual then ({@link UsualDepth}); it is noticed at S ≥ 20. A queue is its own
 * sum of arrivals less completions, so its depth strays for hours: hence the allowance of 2 instead of the ½ of independent values. Both figures were set so that calm runs
 * show nothing.
 *
 * <p>When it began is the most likely change of drift of that sum: with growth g a step between the last step at which the depth was usual and the one at which it was
 * noticed, the step that minimises {@code excess − ½·g·steps} (D. V. Hinkley, Inference about the change-point from cumulative sum tests, Biometrika 58,
 * 1971). It is over when the depth is within one standard deviation of usual.
 */
final class BackUpSearch {
    private static final double ALLOWANCE = 2;
    private static final double NOTICED = 20;
    /** Fewer more than usual are no queue. */
    private static final double LEAST_PIECES = 5;

    private static final double HOUR_MILLIS = 3_600_000;

    private final DepthSeries depth;
    private final int live;
    private final UsualDepth usual;

    private BackUpSearch(DepthSeries depth) {
        this.depth = depth;
        this.live = depth.live();
        this.usual = UsualDepth.of(depth, live);
    }

    /** In order of time. */
    static List<BackUp> in(DepthSeries depth) {
        BackUpSearch search = new BackUpSearch(depth);
        return search.usual.known() ? search.all() : List.of();
    }

    private List<BackUp> all() {
        List<BackUp> found = new ArrayList<>();
        double sum = 0;
        int calm = -1; // the last step at which the depth was usual
        for (int step = 0; step < live; step++) {
            double excess = excess(step);
            if (excess <= 0) calm = step;
            sum = Math.max(0, sum + excess / usual.strayAt(step) - ALLOWANCE);
            if (sum < NOTICED || excess < LEAST_PIECES) continue;
            int until = step;
            while (until < live && excess(until) > usual.strayAt(until)) until++;
            found.add(backUp(began(calm, step), step, until));
            sum = 0;
            calm = until;
            step = until;
        }
        return found;
    }

    private double excess(int step) {
        return depth.open()[step] - usual.at(step);
    }

    /** The depth is taken at the end of a step, so growth begins in the step after the lowest. */
    private int began(int calm, int noticed) {
        int from = Math.max(0, calm);
        double growth = (excess(noticed) - excess(from)) / Math.max(1, noticed - from);
        int lowest = from;
        for (int step = from; step < noticed; step++)
            if (excess(step) - growth / 2 * step <= excess(lowest) - growth / 2 * lowest) lowest = step;
        return calm < 0 && lowest == 0 ? 0 : lowest + 1;
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
