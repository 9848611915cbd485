package dev.drydock.harness.verdict;

/**
 * One metric, judged: its evidence, its classification and the sentence that says why.
 *
 * @param baseline mean over the replications that have data on both sides
 * @param candidate the same for the candidate
 * @param difference candidate less baseline, paired by seed
 * @param margin resolved, in the metric's unit; NaN when a relative margin has no baseline to relate to
 * @param n pairs with data on both sides
 * @param replications pairs that were run
 * @param method how the interval came about: "paired t, 95 %", "identical pairs", "no data"…
 * @param p the smallest 1 − level at which the difference interval lies wholly beyond the margin on a bad side; NaN when unknown
 * @param adjustedP {@code p} after Holm's adjustment over the critical metrics; NaN for the others
 * @param why one plain sentence
 */
public record MetricVerdict(
        Metric metric,
        Interval baseline,
        Interval candidate,
        Interval difference,
        double margin,
        int n,
        int replications,
        String method,
        Classification classification,
        Assessment assessment,
        double p,
        double adjustedP,
        Companions companions,
        String why) {

    public String name() {
        return metric.name();
    }

    public String unit() {
        return metric.unit();
    }

    /** The confidence level of the three intervals. */
    public double level() {
        return difference.level();
    }

    public boolean passed() {
        return classification == Classification.PASS;
    }

    public boolean failed() {
        return classification.failed();
    }

    boolean settled() {
        return passed() || failed();
    }

    /** Whether a comparison with guardrails has to wait for this metric while it is not settled. */
    boolean needed() {
        return metric.critical() || (metric.mustHaveData() && classification == Classification.NODATA);
    }
}
