package dev.drydock.harness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ApprovedComparisonTest {
    private static final Metric OTIF = Metric.of("otif", "share", Direction.INCREASE_IS_GOOD, Margin.absolute(0.005))
            .asCritical()
            .asMustHaveData();
    private static final List<Long> SEEDS = List.of(7L, 8L, 9L);

    @Test
    void the_same_digest_over_the_same_seeds_is_identical() {
        ApprovedComparison result = Judge.compareWithApproved(
                List.of(OTIF), run("ab12", SEEDS, 0.9, 0.91, 0.92), run("ab12", SEEDS, 0.9, 0.91, 0.92), 0.95);

        assertThat(result.sameDigest()).isTrue();
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.comparison().metrics().get(0).method()).isEqualTo("identical digest");
        assertThat(result.why()).startsWith("Identical to the approved baseline");
    }

    @Test
    void with_the_same_digest_one_replication_is_proof_enough() {
        List<Long> one = List.of(7L);

        Verdict sameDigest = Judge.compareWithApproved(List.of(OTIF), run("a", one, 0.9), run("a", one, 0.9), 0.95)
                .verdict();
        Verdict otherDigest = Judge.compareWithApproved(List.of(OTIF), run("a", one, 0.9), run("b", one, 0.9), 0.95)
                .verdict();

        assertThat(sameDigest).isEqualTo(Verdict.PASS);
        assertThat(otherDigest).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void another_digest_is_judged_by_its_differences_seed_by_seed() {
        SeededRun approved = run("ab12", SEEDS, 0.9, 0.8, 0.7);
        SeededRun received = run("cd34", List.of(9L, 7L, 8L), 0.60, 0.80, 0.70);

        ApprovedComparison result = Judge.compareWithApproved(List.of(OTIF), approved, received, 0.95);

        assertThat(result.sameDigest()).isFalse();
        assertThat(result.pairedSeeds()).isEqualTo(3);
        assertThat(result.comparison().metrics().get(0).difference().mean()).isCloseTo(-0.1, within(1e-12));
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void seeds_of_one_side_only_are_left_out_and_counted() {
        SeededRun approved = run("ab12", List.of(7L, 8L, 9L, 10L), 0.9, 0.91, 0.92, 0.1);
        SeededRun received = run("cd34", List.of(7L, 8L, 9L, 11L), 0.9, 0.91, 0.92, 0.1);

        ApprovedComparison result = Judge.compareWithApproved(List.of(OTIF), approved, received, 0.95);

        assertThat(result.pairedSeeds()).isEqualTo(3);
        assertThat(result.unpairedSeeds()).isEqualTo(2);
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.why()).endsWith("left out: 2.");
    }

    @Test
    void without_a_common_seed_there_is_nothing_to_pair_and_no_pass() {
        ApprovedComparison result = Judge.compareWithApproved(
                List.of(OTIF), run("a", SEEDS, 0.9, 0.9, 0.9), run("a", List.of(1L, 2L, 3L), 0.9, 0.9, 0.9), 0.95);

        assertThat(result.sameDigest()).isFalse();
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.why()).isEqualTo("No seed was run on both sides, so there is nothing to pair.");
    }

    @Test
    void a_metric_that_neither_run_measured_does_not_pass_on_an_equal_digest() {
        Metric mistyped = Metric.of("otiff", "share", Direction.INCREASE_IS_GOOD, Margin.none());

        ApprovedComparison result = Judge.compareWithApproved(
                List.of(mistyped), run("a", SEEDS, 0.9, 0.9, 0.9), run("a", SEEDS, 0.9, 0.9, 0.9), 0.95);

        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void a_run_has_one_value_for_each_seed_and_each_seed_once() {
        assertThatThrownBy(() -> run("a", SEEDS, 0.9)).hasMessageContaining("1 values for 3 seeds");
        assertThatThrownBy(() -> run("a", List.of(7L, 7L), 0.9, 0.9)).hasMessageContaining("twice");
    }

    private static SeededRun run(String digest, List<Long> seeds, double... otif) {
        return new SeededRun(digest, seeds, Map.of("otif", otif));
    }
}
