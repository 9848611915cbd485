package dev.drydock.harness.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The judge, judged: how often it is right on data whose truth is known. Common seeds move both sides by far more (sd 20) than the
 * candidate differs from the baseline (sd 1 of the difference), as common random numbers do.
 */
final class CalibrationTest {
    private static final int PAIRS = 12;

    /** 4,000 trials at 95 %: the standard error of the measured coverage is 0.0034. */
    @Test
    void the_interval_of_equals_covers_zero_about_as_often_as_it_says() {
        Random random = new Random(2024);

        double coverage = share(
                4_000,
                () -> Interval.ofMeans(paired(metric("m"), 0, random).differences(), 0.95)
                        .contains(0));

        assertThat(coverage).isBetween(0.94, 0.96);
    }

    /** Harm of exactly the margin is still acceptable: a one-sided look at a two-sided 95 % interval errs in 2.5 %. */
    @Test
    void a_metric_at_its_margin_is_failed_and_passed_in_error_about_as_often_as_the_level_allows() {
        Random random = new Random(7);
        Metric metric = metric("m").asCritical();
        int[] failed = {0};
        int[] passed = {0};

        share(2_000, () -> {
            Verdict verdict =
                    Judge.compare(List.of(paired(metric, -1, random)), 0.95).verdict();
            if (verdict == Verdict.FAIL) failed[0]++;
            if (verdict == Verdict.PASS) passed[0]++;
            return true;
        });

        assertThat(failed[0] / 2_000.0).isBetween(0.015, 0.035);
        assertThat(passed[0] / 2_000.0).isBetween(0.015, 0.035);
    }

    /** Without adjustment 1 − 0.975⁸ = 18 % of these would be false alarms; Holm keeps them to 2.5 %. */
    @Test
    void eight_guardrails_raise_no_more_false_alarms_than_one() {
        Random random = new Random(99);
        int[] naive = {0};

        double alarms = share(1_000, () -> {
            List<PairedSeries> series = IntStream.range(0, 8)
                    .mapToObj(i -> paired(metric("m" + i).asCritical(), -1, random))
                    .toList();
            Comparison comparison = Judge.compare(series, 0.95);
            if (comparison.metrics().stream().anyMatch(m -> m.difference().high() < -1)) naive[0]++;
            return comparison.verdict() == Verdict.FAIL;
        });

        assertThat(naive[0] / 1_000.0).isBetween(0.14, 0.22);
        assertThat(alarms).isLessThan(0.045);
    }

    /** Two standard deviations beyond the margin, 12 pairs: noncentral t puts the power above 0.999. */
    @Test
    void real_harm_is_found() {
        assertThat(rate(-3, m -> m.classification() == Classification.LOW)).isGreaterThan(0.99);
    }

    @Test
    void no_harm_is_passed_and_real_gain_is_called_better() {
        assertThat(rate(0, MetricVerdict::passed)).isGreaterThan(0.85);
        assertThat(rate(3, m -> m.assessment() == Assessment.BETTER)).isGreaterThan(0.99);
        assertThat(rate(3, MetricVerdict::failed)).isZero();
    }

    /** Shuffling the candidate's seeds keeps both samples and destroys the pairs: the same shift drowns in the seeds' own spread. */
    @Test
    void pairing_by_seed_is_what_finds_small_differences() {
        Random random = new Random(3);
        PairedSeries paired = paired(metric("m"), -3, random);
        double[] baseline = paired.baselineWithData();
        double[] candidate = paired.candidateWithData();
        double[] rotated = IntStream.range(0, PAIRS)
                .mapToDouble(i -> candidate[(i + 1) % PAIRS])
                .toArray();

        Comparison bySeed = Judge.compare(List.of(paired), 0.95);
        Comparison mixedUp = Judge.compare(List.of(new PairedSeries(metric("m"), baseline, rotated)), 0.95);

        assertThat(bySeed.metrics().get(0).classification()).isEqualTo(Classification.LOW);
        assertThat(mixedUp.metrics().get(0).classification()).isEqualTo(Classification.INCONCLUSIVE);
    }

    private static double rate(double shift, Predicate<MetricVerdict> wanted) {
        Random random = new Random(17);
        return share(
                500,
                () -> wanted.test(Judge.compare(List.of(paired(metric("m"), shift, random)), 0.95)
                        .metrics()
                        .get(0)));
    }

    private static Metric metric(String name) {
        return Metric.of(name, "units", Direction.INCREASE_IS_GOOD, Margin.absolute(1));
    }

    private static PairedSeries paired(Metric metric, double shift, Random random) {
        double[] baseline = new double[PAIRS];
        double[] candidate = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            baseline[i] = 100 + 20 * random.nextGaussian();
            candidate[i] = baseline[i] + shift + random.nextGaussian();
        }
        return new PairedSeries(metric, baseline, candidate);
    }

    private static double share(int trials, BooleanSupplier trial) {
        return (double) IntStream.range(0, trials)
                        .filter(i -> trial.getAsBoolean())
                        .count()
                / trials;
    }
}
