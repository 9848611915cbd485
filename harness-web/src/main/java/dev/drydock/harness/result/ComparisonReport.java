package dev.drydock.harness.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Baseline and candidate on the same orders.
 *
 * @param verdict {@code Pass}, {@code Marginal}, {@code Inconclusive}, {@code Fail} or {@code Error}
 * @param why one sentence: what decided it
 * @param level of every interval
 * @param metrics judged KPIs, guardrails first
 * @param observed KPIs that are reported and not judged
 * @param ordersCompared pairs of the same order under both policies, over all replications
 * @param ordersHelped on time and in full under the candidate alone
 * @param ordersHarmed on time and in full under the baseline alone
 * @param helped numbers of a few of them, in the first replication
 * @param harmed numbers of a few of them, in the first replication
 * @param firstDivergence in the first replication; null when the two logs agree on every order
 * @param replay the command that repeats it
 */
public record ComparisonReport(
        String schema,
        String scenario,
        String title,
        String story,
        String baselinePolicy,
        String candidatePolicy,
        String currency,
        long seed,
        int replications,
        String fingerprint,
        String verdict,
        int exitCode,
        String why,
        double level,
        List<MetricRow> metrics,
        List<ObservedRow> observed,
        List<InvariantRow> invariants,
        long ordersCompared,
        long ordersHelped,
        long ordersHarmed,
        List<Integer> helped,
        List<Integer> harmed,
        @Nullable Divergence firstDivergence,
        double seconds,
        RunReport baselineRun,
        RunReport candidateRun,
        String replay,
        String version) {

    public static final String SCHEMA = "drydock/compare/v1";

    /**
     * One judged KPI.
     *
     * @param baseline mean over the replications with data on both sides
     * @param difference candidate less baseline, paired by seed
     * @param margin smallest change that matters, in the unit
     * @param classification {@code Pass}, {@code High}, {@code Low}, {@code Inconclusive}, {@code Nodata} or {@code Error}
     */
    public record MetricRow(
            String name,
            String label,
            String unit,
            String direction,
            boolean critical,
            @Nullable Double baseline,
            @Nullable Double candidate,
            Span difference,
            @Nullable Double margin,
            int n,
            String method,
            String classification,
            String assessment,
            String why) {}

    /** One KPI that is only looked at. */
    public record ObservedRow(
            String name,
            String label,
            String unit,
            String direction,
            @Nullable Double baseline,
            @Nullable Double candidate,
            Span difference,
            int n) {}

    /** How often an invariant was broken on either side. */
    public record InvariantRow(String name, long baselineBroken, long candidateBroken) {}

    /**
     * The first thing about an order that went differently.
     *
     * @param at virtual time, ISO-8601 UTC
     * @param order number of the order
     * @param baseline what happened to it under the baseline, for a person
     * @param candidate the same under the candidate
     */
    public record Divergence(String at, int order, String baseline, String candidate) {}
}
