package dev.drydock.harness.verdict;

import static dev.drydock.harness.verdict.Direction.INCREASE_IS_GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VerdictTest {
    private static final Metric PLAIN = Metric.of("plain", "units", INCREASE_IS_GOOD, Margin.absolute(1));
    private static final Metric CRITICAL =
            Metric.of("critical", "units", INCREASE_IS_GOOD, Margin.absolute(1)).asCritical();
    private static final Metric REQUIRED =
            Metric.of("required", "units", INCREASE_IS_GOOD, Margin.absolute(1)).asMustHaveData();

    @Test
    void a_failing_guardrail_fails() {
        assertThat(verdict(worse(CRITICAL), same(PLAIN))).isEqualTo(Verdict.FAIL);
    }

    @Test
    void a_failure_outside_the_guardrails_is_marginal() {
        assertThat(verdict(same(CRITICAL), worse(PLAIN))).isEqualTo(Verdict.MARGINAL);
        assertThat(verdict(worse(PLAIN))).isEqualTo(Verdict.MARGINAL);
    }

    @Test
    void an_unsettled_guardrail_is_inconclusive_even_beside_a_marginal_failure() {
        assertThat(verdict(unsettled(CRITICAL), worse(PLAIN))).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(empty(CRITICAL), same(PLAIN))).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void required_data_that_is_missing_is_inconclusive() {
        assertThat(verdict(same(CRITICAL), empty(REQUIRED))).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void behind_guardrails_an_ordinary_metric_may_stay_unsettled_but_is_named() {
        Comparison comparison = Judge.compare(List.of(same(CRITICAL), unsettled(PLAIN)), 0.95);

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASS);
        assertThat(comparison.unsettled()).extracting(MetricVerdict::name).containsExactly("plain");
        assertThat(comparison.why())
                .isEqualTo("1 of 2 metrics passed, none failed; not settled and not needed: plain.");
    }

    @Test
    void without_guardrails_every_metric_has_to_be_settled() {
        Metric other = Metric.of("other", "units", INCREASE_IS_GOOD, Margin.absolute(1));

        assertThat(verdict(same(PLAIN), unsettled(other))).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(same(PLAIN), same(other))).isEqualTo(Verdict.PASS);
    }

    @Test
    void comparing_nothing_is_inconclusive() {
        assertThat(Judge.compare(List.of(), 0.95).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(Judge.compare(List.of(), 0.95).why()).isEqualTo("Nothing was compared.");
        assertThat(Verdict.worstOf(List.of())).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void exit_codes_tell_a_regression_from_a_lack_of_evidence_and_from_an_error() {
        assertThat(Arrays.stream(Verdict.values()).mapToInt(Verdict::exitCode)).containsExactly(0, 0, 2, 1, 70);
        assertThat(Verdict.MARGINAL.exitCode(Set.of(Verdict.MARGINAL))).isEqualTo(1);
        assertThat(Verdict.INCONCLUSIVE.exitCode(Set.of(Verdict.INCONCLUSIVE))).isEqualTo(1);
        assertThat(Verdict.PASS.exitCode(Set.of(Verdict.MARGINAL))).isZero();
        assertThat(Verdict.ERROR.exitCode(Set.of(Verdict.MARGINAL))).isEqualTo(70);
    }

    @Test
    void the_worst_of_several_decides() {
        assertThat(Verdict.worstOf(List.of(Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE)))
                .isEqualTo(Verdict.FAIL);
        assertThat(Verdict.worstOf(List.of(Verdict.ERROR, Verdict.FAIL))).isEqualTo(Verdict.ERROR);
        assertThat(Verdict.worstOf(List.of(Verdict.PASS, Verdict.MARGINAL))).isEqualTo(Verdict.MARGINAL);
    }

    private static Verdict verdict(PairedSeries... series) {
        return Judge.compare(List.of(series), 0.95).verdict();
    }

    private static PairedSeries same(Metric metric) {
        return series(metric, 0, 0.1);
    }

    private static PairedSeries worse(Metric metric) {
        return series(metric, -10, 0.1);
    }

    private static PairedSeries unsettled(Metric metric) {
        return series(metric, 0, 10);
    }

    private static PairedSeries empty(Metric metric) {
        return series(metric, Double.NaN, 1);
    }

    /** Ten pairs whose differences alternate around the shift. */
    private static PairedSeries series(Metric metric, double shift, double swing) {
        double[] baseline = IntStream.range(0, 10).mapToDouble(i -> 100 + i).toArray();
        double[] candidate = IntStream.range(0, 10)
                .mapToDouble(i -> baseline[i] + shift + (i % 2 == 0 ? swing : -swing))
                .toArray();
        return new PairedSeries(metric, baseline, candidate);
    }
}
