package dev.drydock.harness.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NoDataNeverPassesTest {

    @ParameterizedTest
    @EnumSource
    void a_metric_with_data_in_fewer_than_half_of_its_pairs_never_passes(Direction direction) {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int replications = random.nextInt(21);
            int withData = random.nextInt((replications + 1) / 2 + 1);
            if (replications > 0 && 2 * withData >= replications) continue;
            Metric metric = new Metric(
                    "m", "m", "units", "", direction, Margin.absolute(1e9), random.nextBoolean(), random.nextBoolean());

            Comparison comparison = Judge.compare(List.of(gapped(metric, replications, withData, random)), 0.95);

            assertThat(comparison.metrics().get(0).classification()).isEqualTo(Classification.NODATA);
            assertThat(comparison.metrics().get(0).method()).isEqualTo("no data");
            assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        }
    }

    @Test
    void half_of_the_pairs_is_enough() {
        Metric metric = Metric.of("m", "units", Direction.EITHER, Margin.absolute(1e9));

        Comparison comparison = Judge.compare(List.of(gapped(metric, 10, 5, new Random(1))), 0.95);

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASS);
        assertThat(comparison.metrics().get(0).n()).isEqualTo(5);
    }

    /** Equal wherever both have data, but the candidate lost one: the lost replication may be the bad one. */
    @Test
    void a_guardrail_whose_data_vanish_under_the_candidate_does_not_pass() {
        Metric metric = Metric.of("otif", "share", Direction.INCREASE_IS_GOOD, Margin.absolute(0.5));
        double[] baseline = {0.9, 0.9, 0.9, 0.9};
        double[] candidate = {0.9, 0.9, 0.9, Double.NaN};

        Comparison critical = Judge.compare(List.of(new PairedSeries(metric.asCritical(), baseline, candidate)), 0.95);
        Comparison plain = Judge.compare(List.of(new PairedSeries(metric, baseline, candidate)), 0.95);
        Comparison found = Judge.compare(List.of(new PairedSeries(metric.asCritical(), candidate, baseline)), 0.95);

        assertThat(critical.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(critical.metrics().get(0).why())
                .contains("lost its data under the candidate in 1 of 4 replications");
        assertThat(plain.verdict()).isEqualTo(Verdict.PASS);
        assertThat(found.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void a_lost_replication_does_not_hide_a_failure() {
        Metric metric = Metric.of("otif", "share", Direction.INCREASE_IS_GOOD, Margin.none())
                .asCritical();
        double[] baseline = {0.9, 0.91, 0.92, 0.9};
        double[] candidate = {0.5, 0.52, 0.52, Double.NaN};

        assertThat(Judge.compare(List.of(new PairedSeries(metric, baseline, candidate)), 0.95)
                        .verdict())
                .isEqualTo(Verdict.FAIL);
    }

    private static PairedSeries gapped(Metric metric, int replications, int withData, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, replications).boxed().toList());
        Collections.shuffle(order, random);
        double[] baseline = random.doubles(replications).toArray();
        double[] candidate = random.doubles(replications).toArray();
        order.subList(withData, replications).forEach(i -> {
            int side = random.nextInt(3);
            if (side != 0) baseline[i] = Double.NaN;
            if (side != 1) candidate[i] = Double.NaN;
        });
        return new PairedSeries(metric, baseline, candidate);
    }
}
