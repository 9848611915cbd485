package dev.drydock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.simulator.run.Progress;
import dev.drydock.simulator.run.Replication;
import dev.drydock.simulator.run.Replications;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulator against answers that are known from elsewhere, on ordinary shipped scenario files. */
class KnownAnswersTest {
    /** 0.995 quantile of Student's t with 9 degrees of freedom: a 99 % interval from ten replications. */
    private static final double T9 = 3.2498;

    /** Queueing theory: Erlang's C formula for M/M/c, Pollaczek and Khinchine for M/D/1. Waits in minutes. */
    @ParameterizedTest
    @CsvSource({"queue-mm3, 4.4444", "queue-mm1, 4", "queue-md1, 2", "queue-erlang-c, 0.037392"})
    void the_mean_wait_is_what_theory_says(String scenario, double expectedMinutes) {
        double[] waits = kpi(run(scenario, 10, 0), Kpi.PICK_WAIT);

        assertThat(mean(waits)).isCloseTo(expectedMinutes, within(T9 * standardError(waits)));
        assertThat(standardError(waits)).as("precise enough to tell").isLessThan(0.05 * expectedMinutes);
    }

    /** The assignment example of Grid Dynamics. */
    @Test
    void three_orders_cost_39_one_by_one_and_28_together() {
        Scenario scenario = read("sourcing-3x3");

        double greedy = postageDollars(scenario, scenario.baselinePolicy());
        double joint = postageDollars(scenario, scenario.candidatePolicy());

        assertThat(greedy).isEqualTo(39);
        assertThat(joint).isEqualTo(28);
    }

    /**
     * The independent implementation of the fulfil-1 model, 100,000 orders, seeds 1 to 10: minutes from order to hand-over, late share, waits for pickers and packers in
     * minutes, share returned.
     */
    private static final double[] YARDSTICK_HAND_OVER = {
        502.591, 501.896, 497.163, 507.763, 506.502, 503.890, 505.123, 498.752, 499.776, 505.838
    };

    private static final double[] YARDSTICK_LATE = {
        0.30128, 0.30388, 0.29130, 0.30575, 0.30588, 0.29763, 0.30380, 0.29616, 0.30133, 0.30324
    };
    private static final double[] YARDSTICK_PICK_WAIT = {
        29.2868, 30.6207, 22.4267, 34.6880, 33.5615, 28.8477, 32.6067, 28.3689, 28.9624, 29.4642
    };
    private static final double[] YARDSTICK_PACK_WAIT = {
        4.8489, 5.2134, 5.2978, 4.4803, 5.2637, 5.1535, 5.0720, 3.9426, 3.7493, 4.5240
    };
    private static final double[] YARDSTICK_RETURNED = {
        0.08143, 0.07981, 0.07924, 0.08005, 0.07931, 0.08031, 0.07761, 0.07995, 0.08085, 0.07950
    };

    @Test
    void fulfil_1_agrees_with_an_independent_implementation() {
        List<RunFigures> runs = run("fulfil-1", 10, 100_000);

        assertThat(runs)
                .allSatisfy(run -> assertThat(run.kpis().get(Kpi.IN_FULL)).isEqualTo(1));
        double[] handOver = Arrays.stream(kpi(runs, Kpi.TIME_TO_HAND_OVER))
                .map(hours -> hours * 60)
                .toArray();
        assertAgree(handOver, YARDSTICK_HAND_OVER);
        assertAgree(kpi(runs, Kpi.LATE_DELIVERY), YARDSTICK_LATE);
        assertAgree(kpi(runs, Kpi.PICK_WAIT), YARDSTICK_PICK_WAIT);
        assertAgree(kpi(runs, Kpi.PACK_WAIT), YARDSTICK_PACK_WAIT);
        assertAgree(kpi(runs, Kpi.RETURN_RATE), YARDSTICK_RETURNED);
    }

    /** The difference of the means lies within its own 99 % interval about zero. */
    private static void assertAgree(double[] ours, double[] theirs) {
        double error = Math.sqrt(Math.pow(standardError(ours), 2) + Math.pow(standardError(theirs), 2));
        assertThat(mean(ours)).isCloseTo(mean(theirs), within(T9 * error));
    }

    private static double postageDollars(Scenario scenario, String policy) {
        RunFigures figures = Replications.run(
                        scenario, scenario.policy(policy), 1, 1, 1, RunOptions.FIGURES_ONLY, Progress.NONE)
                .get(0)
                .figures();
        Double cents = figures.kpis().get(Kpi.POSTAGE_PER_ORDER);
        return cents == null ? Double.NaN : cents * figures.orders() / 100;
    }

    private static List<RunFigures> run(String name, int replications, long orders) {
        Scenario scenario = read(name);
        RunOptions options = new RunOptions(false, null, -1, orders, null);
        return Replications.run(
                        scenario,
                        scenario.policy(scenario.baselinePolicy()),
                        1,
                        replications,
                        2,
                        options,
                        Progress.NONE)
                .stream()
                .map(Replication::figures)
                .toList();
    }

    private static Scenario read(String name) {
        Reading reading = new ScenarioReader(Catalogue.open()).read(name);
        assertThat(reading).isInstanceOf(Reading.Ready.class);
        return ((Reading.Ready) reading).scenario();
    }

    private static double[] kpi(List<RunFigures> runs, Kpi kpi) {
        return runs.stream().mapToDouble(run -> run.kpis().get(kpi)).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double standardError(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
