package dev.drydock.harness.verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/** The outcome of a comparison or of many, from best to worst, with the exit code of the process that reached it. */
public enum Verdict {
    /** All that is needed passed, nothing failed. */
    PASS("Pass", 0),
    /** The guardrails passed; something that is not a guardrail got worse. */
    MARGINAL("Marginal", 0),
    /** A guardrail, or required data, is not settled. Never a pass. */
    INCONCLUSIVE("Inconclusive", 2),
    /** A guardrail got worse beyond its margin. */
    FAIL("Fail", 1),
    /** A metric could not be judged at all. Never a pass. */
    ERROR("Error", 70);

    private final String word;
    private final int exitCode;

    Verdict(String word, int exitCode) {
        this.word = word;
        this.exitCode = exitCode;
    }

    /** The word used in files, JSON and on pages. */
    public String word() {
        return word;
    }

    public int exitCode() {
        return exitCode;
    }

    /** The exit code when the user asked that these verdicts count as failures too. */
    public int exitCode(Set<Verdict> failOn) {
        return failOn.contains(this) && this != ERROR ? FAIL.exitCode : exitCode;
    }

    /** The worst of several; of none at all it is {@link #INCONCLUSIVE}: nothing was judged. */
    public static Verdict worstOf(Collection<Verdict> verdicts) {
        return verdicts.stream().max(Comparator.naturalOrder()).orElse(INCONCLUSIVE);
    }

    /**
     * The verdict over judged metrics, the first that applies:
     *
     * <ol>
     *   <li>Error: a metric is Error.
     *   <li>Fail: a critical metric failed.
     *   <li>Inconclusive: a critical metric neither passed nor failed; a metric that must have data has none; nothing passed or
     *       failed at all; or, where no metric is critical, any metric is not settled.
     *   <li>Marginal: a metric that is not critical failed.
     *   <li>Pass. Metrics that are not critical may still be unsettled: {@link Comparison#unsettled()} names them.
     * </ol>
     */
    static Verdict over(Collection<MetricVerdict> metrics) {
        boolean guarded = metrics.stream().anyMatch(m -> m.metric().critical());
        if (metrics.stream().anyMatch(m -> m.classification() == Classification.ERROR)) return ERROR;
        if (metrics.stream().anyMatch(m -> m.metric().critical() && m.failed())) return FAIL;
        if (metrics.stream().noneMatch(MetricVerdict::settled)) return INCONCLUSIVE;
        if (metrics.stream().anyMatch(m -> !m.settled() && (m.needed() || !guarded))) return INCONCLUSIVE;
        if (metrics.stream().anyMatch(MetricVerdict::failed)) return MARGINAL;
        return PASS;
    }
}
