package dev.drydock.harness.verdict;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Judges a candidate against a baseline on paired replications.
 *
 * <p>A metric passes when its whole interval is acceptable against the margin, fails when the whole interval lies beyond the
 * margin on a bad side, and is inconclusive otherwise. Absence of data is never a pass.
 *
 * <p>The critical metrics are the guardrails. Each of them has to pass for the whole to pass, which needs no adjustment; but any
 * of them may fail the whole, so a guardrail's failure has to hold after Holm's adjustment over all of them. The adjustment can
 * turn a failure into an inconclusive result, never into a pass. Intervals are printed at the level asked for.
 */
public final class Judge {
    private Judge() {}

    /**
     * @param level confidence of each interval, such as 0.95
     * @throws IllegalArgumentException when two series share a name
     */
    public static Comparison compare(List<PairedSeries> series, double level) {
        return compare(series, false, level);
    }

    /**
     * Judges what a run produced against what was approved, pair by pair on the seeds they share; seeds that only one side ran do
     * not enter. Equal digests over the same seeds make a single replication enough.
     */
    public static ApprovedComparison compareWithApproved(
            List<Metric> metrics, SeededRun approved, SeededRun received, double level) {
        List<Long> shared = approved.seedsSharedWith(received);
        boolean sameDigest = approved.sameDigest(received);
        List<PairedSeries> series = metrics.stream()
                .map(m -> new PairedSeries(m, approved.values(m.name(), shared), received.values(m.name(), shared)))
                .toList();
        int unpaired = approved.seeds().size() + received.seeds().size() - 2 * shared.size();
        return new ApprovedComparison(compare(series, sameDigest, level), sameDigest, shared.size(), unpaired);
    }

    private static Comparison compare(List<PairedSeries> series, boolean sameRun, double level) {
        Interval.requireLevel(level);
        requireDistinctNames(series);
        List<Evidence> evidence =
                series.stream().map(s -> Evidence.of(s, sameRun, level)).toList();
        double[] adjusted = adjustGuardrails(evidence);
        long guardrails = evidence.stream().filter(e -> e.metric().critical()).count();
        return Comparison.of(
                level,
                IntStream.range(0, adjusted.length)
                        .mapToObj(i -> verdict(evidence.get(i), adjusted[i], guardrails))
                        .toList());
    }

    /** Guardrails whose p is unknown stay in the family with p = 1: its size must not depend on the data. */
    private static double[] adjustGuardrails(List<Evidence> evidence) {
        int[] guardrails = IntStream.range(0, evidence.size())
                .filter(i -> evidence.get(i).metric().critical())
                .toArray();
        double[] holm = Holm.adjust(IntStream.of(guardrails)
                .mapToDouble(i -> evidence.get(i).harmP())
                .map(p -> Double.isNaN(p) ? 1 : p)
                .toArray());
        double[] adjusted = new double[evidence.size()];
        Arrays.fill(adjusted, Double.NaN);
        for (int k = 0; k < guardrails.length; k++) adjusted[guardrails[k]] = holm[k];
        return adjusted;
    }

    private static MetricVerdict verdict(Evidence evidence, double adjustedP, long guardrails) {
        Classification classification = evidence.classify(adjustedP);
        return new MetricVerdict(
                evidence.metric(),
                evidence.baseline(),
                evidence.candidate(),
                evidence.difference(),
                evidence.margin(),
                evidence.n(),
                evidence.series().replications(),
                evidence.method(),
                classification,
                evidence.assess(classification),
                evidence.harmP(),
                adjustedP,
                evidence.companions(),
                Why.sentence(evidence, classification, adjustedP, guardrails));
    }

    private static void requireDistinctNames(List<PairedSeries> series) {
        Set<String> names = new HashSet<>();
        for (PairedSeries s : series) {
            if (!names.add(s.metric().name())) {
                throw new IllegalArgumentException("metric " + s.metric().name() + " is given twice");
            }
        }
    }
}
