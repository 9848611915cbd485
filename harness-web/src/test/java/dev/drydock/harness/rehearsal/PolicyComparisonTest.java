package dev.drydock.harness.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.ComparisonReport.MetricRow;
import dev.drydock.harness.result.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PolicyComparisonTest {
    private final ScriptedRunner runner = new ScriptedRunner();
    private final Plan plan = Plan.of(SmallShop.scenario(), "small-shop");

    @Test
    void judges_what_the_scenario_expects_and_observes_the_rest() {
        ComparisonReport report = compare();

        assertThat(report.verdict()).isEqualTo("Pass");
        assertThat(report.metrics()).extracting(MetricRow::name).containsExactly("otif", "costPerOrder");
        assertThat(report.metrics().get(0).assessment()).isEqualTo("better");
        assertThat(report.observed())
                .extracting(ComparisonReport.ObservedRow::name)
                .contains("detectionDelay");
        assertThat(report.observed())
                .filteredOn(row -> row.name().equals("detectionDelay"))
                .allSatisfy(row -> {
                    assertThat(row.baseline()).isNull();
                    assertThat(row.candidate()).isEqualTo(3.5);
                    assertThat(row.difference().mean()).isNull();
                });
    }

    @Test
    void counts_orders_helped_and_harmed_over_all_replications() {
        ComparisonReport report = compare();

        assertThat(report.ordersCompared()).isEqualTo(40);
        assertThat(report.ordersHelped()).isEqualTo(12); // three of ten orders, four replications
        assertThat(report.ordersHarmed()).isZero();
        assertThat(report.helped()).containsExactly(1, 4, 7);
    }

    @Test
    void finds_where_the_logs_part_and_says_what_each_did() {
        ComparisonReport.Divergence divergence = compare().firstDivergence();

        assertThat(divergence.order()).isEqualTo(3);
        assertThat(divergence.at())
                .isEqualTo(
                        Instant.ofEpochMilli(SmallShop.START_MILLIS + 180_000).toString());
        assertThat(divergence.baseline())
                .isEqualTo("order allocated: 1 unit from dallas by northline ground (it is the nearest)");
        assertThat(divergence.candidate()).contains("from reno");
    }

    @Test
    void the_same_policy_twice_never_parts() {
        ComparisonReport report =
                new PolicyComparison(runner, "test").compare(plan, "by-hand", "by-hand", Progress.NONE);

        assertThat(report.firstDivergence()).isNull();
        assertThat(report.metrics()).extracting(MetricRow::assessment).containsOnly("identical");
    }

    @Test
    void a_broken_invariant_fails_whatever_the_figures_say() {
        runner.breaksInvariant = true;

        ComparisonReport report = compare();

        assertThat(report.verdict()).isEqualTo("Fail");
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.why()).contains("no order lost");
    }

    @Test
    void names_the_command_that_repeats_it() {
        assertThat(compare().replay())
                .isEqualTo(
                        "drydock compare small-shop --baseline by-hand --candidate by-rule --seed 7 --replications 4");
    }

    @Test
    void reads_back_from_its_own_json() {
        ComparisonReport report = compare();

        assertThat(Json.read(Json.write(report), ComparisonReport.class)).isEqualTo(report);
    }

    @Test
    void a_bug_is_reported_with_the_command_that_repeats_it() {
        runner.before = () -> {
            throw new IllegalStateException("boom");
        };

        assertThatThrownBy(this::compare)
                .isInstanceOf(RehearsalFailed.class)
                .hasMessageContaining("boom")
                .hasMessageContaining("drydock run small-shop --policy by-hand --seed 7 --replications 4");
    }

    private ComparisonReport compare() {
        return new PolicyComparison(runner, "test").compare(plan, "by-hand", "by-rule", Progress.NONE);
    }
}
