package dev.drydock.harness.verdict;

import static dev.drydock.harness.verdict.Direction.DECREASE_IS_GOOD;
import static dev.drydock.harness.verdict.Direction.EITHER;
import static dev.drydock.harness.verdict.Direction.INCREASE_IS_GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JudgeTest {
    private static final Metric OTIF =
            Metric.of("otif", "share", INCREASE_IS_GOOD, Margin.absolute(0.005)).labelled("on-time in full");
    private static final Metric COST = Metric.of("costPerOrder", "USD", DECREASE_IS_GOOD, Margin.relative(0.02));
    private static final Metric ORDERS = Metric.of("ordersReceived", "orders", EITHER, Margin.absolute(2));

    private static final double[] NINETY = {0.90, 0.91, 0.89, 0.92, 0.88};

    @Test
    void a_whole_interval_beyond_the_margin_on_the_good_side_is_better() {
        MetricVerdict otif = only(series(OTIF, NINETY, 0.041, 0.042, 0.043, 0.042, 0.042));

        assertThat(otif.classification()).isEqualTo(Classification.PASS);
        assertThat(otif.assessment()).isEqualTo(Assessment.BETTER);
        assertThat(otif.method()).isEqualTo("paired t, 95 %");
        assertThat(otif.why())
                .isEqualTo("on-time in full rose by 4.20 points (4.11 to 4.29), well beyond the 0.5-point margin.");
    }

    /** s = √0.0000005 = 0.000707, t(4) = 2.776: half-width 0.000878. */
    @Test
    void the_difference_interval_is_that_of_the_paired_differences() {
        MetricVerdict otif = only(series(OTIF, NINETY, 0.041, 0.042, 0.043, 0.042, 0.042));

        assertThat(otif.difference().mean()).isCloseTo(0.042, within(1e-12));
        assertThat(otif.difference().low()).isCloseTo(0.042 - 0.000878, within(1e-6));
        assertThat(otif.difference().high()).isCloseTo(0.042 + 0.000878, within(1e-6));
        assertThat(otif.candidate().mean() - otif.baseline().mean())
                .isCloseTo(otif.difference().mean(), within(1e-12));
    }

    @Test
    void a_whole_interval_beyond_the_margin_on_the_bad_side_fails() {
        MetricVerdict otif = only(series(OTIF, NINETY, -0.041, -0.042, -0.043, -0.042, -0.042));

        assertThat(otif.classification()).isEqualTo(Classification.LOW);
        assertThat(otif.assessment()).isEqualTo(Assessment.WORSE);
        assertThat(otif.why())
                .isEqualTo(
                        "on-time in full fell by 4.20 points (4.11 to 4.29): the wrong way, well beyond the 0.5-point margin.");
    }

    @Test
    void an_interval_across_the_margin_is_inconclusive() {
        MetricVerdict otif = only(series(OTIF, NINETY, -0.001, -0.01, 0.002, -0.008, -0.002));

        assertThat(otif.classification()).isEqualTo(Classification.INCONCLUSIVE);
        assertThat(otif.why())
                .startsWith("on-time in full moved by -0.38 points (")
                .contains("): the interval reaches across the 0.5-point margin; about ")
                .endsWith(" replications would settle it if the mean stays.");
    }

    @Test
    void a_small_change_within_the_margin_is_the_same() {
        MetricVerdict otif = only(series(OTIF, NINETY, 0.001, -0.001, 0.0005, -0.0005, 0.001));

        assertThat(otif.classification()).isEqualTo(Classification.PASS);
        assertThat(otif.assessment()).isEqualTo(Assessment.SAME);
        assertThat(otif.why()).endsWith(", within the 0.5-point margin.");
    }

    @Test
    void harm_ruled_out_without_a_sure_gain_is_no_worse() {
        MetricVerdict otif = only(series(OTIF, NINETY, 0.001, 0.01, 0.002, 0.008, 0.002));

        assertThat(otif.classification()).isEqualTo(Classification.PASS);
        assertThat(otif.assessment()).isEqualTo(Assessment.NO_WORSE);
    }

    @Test
    void a_fall_is_welcome_where_less_is_better_and_a_rise_is_not() {
        double[] ten = {10, 10.5, 9.5, 10.2, 9.8};

        MetricVerdict cheaper = only(series(COST, ten, -0.50, -0.52, -0.48, -0.51, -0.49));
        MetricVerdict dearer = only(series(COST, ten, 0.50, 0.52, 0.48, 0.51, 0.49));

        assertThat(cheaper.assessment()).isEqualTo(Assessment.BETTER);
        assertThat(cheaper.margin()).isCloseTo(0.2, within(1e-12)); // 2 % of a baseline mean of 10
        assertThat(dearer.classification()).isEqualTo(Classification.HIGH);
        assertThat(dearer.why())
                .isEqualTo(
                        "cost per order rose by 0.50 USD (0.48 to 0.52): the wrong way, well beyond the margin of 0.2 USD.");
    }

    @Test
    void where_either_way_is_bad_both_sides_fail() {
        double[] hundred = {100, 101, 99, 102, 98};

        MetricVerdict more = only(series(ORDERS, hundred, 10, 11, 9, 10, 10));
        MetricVerdict fewer = only(series(ORDERS, hundred, -10, -11, -9, -10, -10));

        assertThat(more.classification()).isEqualTo(Classification.HIGH);
        assertThat(fewer.classification()).isEqualTo(Classification.LOW);
        assertThat(fewer.assessment()).isEqualTo(Assessment.CHANGED);
    }

    @Test
    void pairs_that_agree_to_the_last_bit_are_reported_as_identical() {
        Comparison comparison = Judge.compare(List.of(series(OTIF.asCritical(), NINETY, 0, 0, 0, 0, 0)), 0.95);

        MetricVerdict otif = comparison.metrics().get(0);
        assertThat(otif.method()).isEqualTo("identical pairs");
        assertThat(otif.assessment()).isEqualTo(Assessment.IDENTICAL);
        assertThat(otif.why()).isEqualTo("on-time in full is identical in all 5 replications.");
        assertThat(comparison.identical()).isTrue();
        assertThat(comparison.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void one_replication_settles_nothing_not_even_an_identical_one() {
        MetricVerdict worse = only(series(OTIF, new double[] {0.9}, -0.5));
        MetricVerdict equal = only(series(OTIF, new double[] {0.9}, 0));

        assertThat(worse.classification()).isEqualTo(Classification.INCONCLUSIVE);
        assertThat(worse.method()).isEqualTo("one pair");
        assertThat(worse.why())
                .isEqualTo(
                        "on-time in full fell by 50 points in the only replication with data; one pair gives no interval.");
        assertThat(equal.classification()).isEqualTo(Classification.INCONCLUSIVE);
    }

    @Test
    void the_same_shift_in_every_replication_has_an_interval_without_width() {
        double[] whole = {10, 11, 12};
        MetricVerdict orders = only(series(ORDERS, whole, 3, 3, 3));

        assertThat(orders.method()).isEqualTo("constant difference");
        assertThat(orders.classification()).isEqualTo(Classification.HIGH);
        assertThat(orders.why()).startsWith("orders received rose by 3.0 orders in every replication");
    }

    @Test
    void missing_pairs_are_counted_and_said() {
        double[] baseline = {0.90, 0.91, Double.NaN, 0.89, 0.92, 0.88};

        MetricVerdict otif = only(series(OTIF, baseline, 0.041, 0.042, 0, 0.043, 0.042, 0.042));

        assertThat(otif.n()).isEqualTo(5);
        assertThat(otif.replications()).isEqualTo(6);
        assertThat(otif.why()).endsWith("(no data in 1 of 6 replications).");
    }

    @Test
    void an_infinite_value_is_an_error() {
        double[] baseline = {0.90, Double.POSITIVE_INFINITY, 0.89};

        Comparison comparison = Judge.compare(List.of(series(OTIF, baseline, 0, 0, 0)), 0.95);

        assertThat(comparison.metrics().get(0).classification()).isEqualTo(Classification.ERROR);
        assertThat(comparison.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(comparison.exitCode()).isEqualTo(70);
    }

    /** p doubled from one side is 0.03 for each: enough alone, not for one of three guardrails (0.09). */
    @Test
    void a_guardrail_fails_only_if_it_would_among_all_guardrails() {
        double[] baseline = new double[10];
        double[] falls = {-4.1, -1.2, -3.0, 0.9, -2.2, -0.4, -5.0, 1.1, -2.6, -0.5};
        Metric alone = Metric.of("a", "units", INCREASE_IS_GOOD, Margin.none()).asCritical();
        PairedSeries falling = series(alone, baseline, falls);
        double[] calm = {0.1, -0.2, 0.3, 0.1, -0.1, 0.2, 0.1, -0.3, 0.2, 0.3};

        Comparison single = Judge.compare(List.of(falling), 0.95);
        Comparison three = Judge.compare(
                List.of(falling, series(guardrail("b"), baseline, calm), series(guardrail("c"), baseline, calm)), 0.95);

        double p = single.metrics().get(0).p();
        assertThat(p).isBetween(0.05 / 3, 0.05);
        assertThat(single.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(three.metrics().get(0).adjustedP()).isCloseTo(3 * p, within(1e-12));
        assertThat(three.metrics().get(0).classification()).isEqualTo(Classification.INCONCLUSIVE);
        assertThat(three.metrics().get(0).why()).contains("adjusted for 3 guardrails");
        assertThat(three.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void a_name_given_twice_is_refused() {
        PairedSeries otif = series(OTIF, NINETY, 0, 0, 0, 0, 0);

        assertThatThrownBy(() -> Judge.compare(List.of(otif, otif), 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("otif");
    }

    private static Metric guardrail(String name) {
        return Metric.of(name, "units", INCREASE_IS_GOOD, Margin.absolute(1)).asCritical();
    }

    private static MetricVerdict only(PairedSeries series) {
        return Judge.compare(List.of(series), 0.95).metrics().get(0);
    }

    private static PairedSeries series(Metric metric, double[] baseline, double... differences) {
        double[] candidate = baseline.clone();
        Arrays.setAll(candidate, i -> baseline[i] + differences[i]);
        return new PairedSeries(metric, baseline, candidate);
    }
}
