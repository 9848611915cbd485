package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FaultyWorldsTest {

    /** How many worlds are tried; {@code -Ddrydock.worlds=20000} tries more, {@code -Ddrydock.world=N} the one of that seed alone. */
    private static final int WORLDS = Integer.getInteger("drydock.worlds", 2_000);

    @Test
    void whatever_goes_wrong_every_order_ends_and_everything_adds_up() {
        Integer only = Integer.getInteger("drydock.world");
        int from = only == null ? 1 : only;
        int until = only == null ? WORLDS : only;
        Map<String, List<String>> failures = new TreeMap<>();
        Set<Class<?>> met = new HashSet<>();
        for (int seed = from; seed <= until; seed++) {
            SmallWorld world = RandomWorld.of(new Random(seed));
            for (Fault fault : world.faults) met.add(fault.effect().getClass());
            for (Properties.Broken broken : brokenIn(world, seed, RecordedRun.Bug.NONE))
                failures.computeIfAbsent(broken.property(), property -> new ArrayList<>())
                        .add("-Ddrydock.world=" + seed + "  " + broken.example());
        }

        assertThat(failures).as(report(failures)).isEmpty();
        if (only == null) assertThat(met).containsExactlyInAnyOrder(Fault.Effect.class.getPermittedSubclasses());
    }

    static List<Properties.Broken> brokenIn(SmallWorld world, int seed, RecordedRun.Bug bug) {
        try {
            return Properties.broken(RecordedRun.of(world, seed, bug));
        } catch (SimulationFailure broke) {
            return List.of(new Properties.Broken("the run goes through", String.valueOf(broke.getMessage())));
        }
    }

    private static String report(Map<String, List<String>> failures) {
        StringBuilder text = new StringBuilder();
        failures.forEach((property, examples) -> {
            text.append(property).append(": broken in ").append(examples.size()).append(" worlds\n");
            for (String example : examples.subList(0, Math.min(5, examples.size())))
                text.append("  ").append(example).append('\n');
        });
        return text.toString();
    }

    @Test
    void a_carrier_that_rejects_labels_is_suspended_and_routed_around() {
        SmallWorld world = new SmallWorld();
        world.faults.add(new Fault(
                "northline rejects labels",
                new Fault.When.At(12 * HOUR, 30 * HOUR),
                new Fault.CarrierOutage(0, new int[0], Fault.CarrierTrouble.REJECTS_LABELS, 1, 1)));

        RunFigures figures = run(world, 3);

        assertThat(figures.kpis().get(Kpi.DETECTION_DELAY)).isBetween(0.0, 24.0);
        assertThat(figures.kpis().get(Kpi.OTIF)).isGreaterThan(0.9);
        assertNothingBroken(figures);
    }

    @Test
    void phantom_stock_is_found_at_pick_and_the_order_shipped_from_elsewhere() {
        SmallWorld world = new SmallWorld();
        world.faults.add(new Fault(
                "phantom",
                new Fault.When.At(6 * HOUR, HOUR),
                new Fault.StockDivergence(0, StockCause.PHANTOM, 1, 0.9)));

        RunFigures figures = run(world, 3);

        assertThat(figures.kpis().get(Kpi.IN_FULL)).isGreaterThan(0.85);
        assertNothingBroken(figures);
    }

    @Test
    void messages_doubled_and_out_of_order_change_no_outcome_but_time() {
        SmallWorld calm = new SmallWorld();
        SmallWorld noisy = new SmallWorld();
        for (Fault.Link link : List.of(Fault.Link.STOCK_FEED, Fault.Link.NODE_EVENTS, Fault.Link.CARRIER_SCANS))
            noisy.faults.add(new Fault(
                    "noise on " + link,
                    new Fault.When.At(0, 3 * DAY),
                    new Fault.LinkTrouble(link, -1, new Uniform(0, 10 * MINUTE), 0, 0.3, 0.3, HOUR)));

        RunFigures quiet = run(calm, 8);
        RunFigures loud = run(noisy, 8);

        assertThat(loud.kpis().get(Kpi.IN_FULL)).isEqualTo(quiet.kpis().get(Kpi.IN_FULL));
        assertNothingBroken(loud);
    }

    private static void assertNothingBroken(RunFigures figures) {
        assertThat(figures.invariants())
                .isNotEmpty()
                .allSatisfy(invariant -> assertThat(invariant.broken())
                        .as(invariant.name() + ": " + invariant.example())
                        .isZero());
    }

    private static RunFigures run(SmallWorld world, long seed) {
        return Simulation.run(world.scenario(), world.policy, seed, RunOptions.FIGURES_ONLY)
                .figures();
    }
}
