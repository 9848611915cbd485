package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SimulationTest {

    @Test
    void a_calm_world_delivers_every_order_and_breaks_no_invariant() {
        RunFigures figures = run(new SmallWorld(), 1);

        assertThat(figures.orders()).isEqualTo(1_500);
        assertThat(figures.invariants())
                .allSatisfy(invariant -> assertThat(invariant.broken())
                        .as(invariant.name() + ": " + invariant.example())
                        .isZero());
        assertThat(figures.kpis().get(Kpi.OTIF)).isGreaterThan(0.9);
        assertThat(figures.kpis().get(Kpi.CANCELLATION)).isLessThan(0.05);
    }

    @Test
    void the_same_seed_gives_the_same_digest_and_another_seed_another() {
        String first = run(new SmallWorld(), 5).digest();
        String again = run(new SmallWorld(), 5).digest();
        String other = run(new SmallWorld(), 6).digest();

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void a_run_ends_when_its_last_return_has_also_when_units_were_not_found() {
        SmallWorld world = new SmallWorld();
        world.faults.add(new Fault(
                "phantom",
                new Fault.When.At(6 * HOUR, HOUR),
                new Fault.StockDivergence(0, StockCause.PHANTOM, 1, 0.9)));
        Ending ending = new Ending();

        Simulation.run(world.scenario(), world.policy, 1, new RunOptions(false, null, -1, 0, ending));

        assertThat(ending.nothingFound).isPositive();
        assertThat(ending.lastMillis - START).isBetween(3 * DAY, 30 * DAY);
    }

    private static final class Ending implements Journal {
        private int nothingFound;
        private long lastMillis;

        @Override
        public void fact(FulfilmentEvent event) {
            lastMillis = event.atMillis();
            if (event instanceof ShipmentPickedShort pick
                    && Arrays.stream(pick.foundByLine()).sum() == 0) nothingFound++;
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {}
    }

    private static RunFigures run(SmallWorld world, long seed) {
        Scenario scenario = world.scenario();
        return Simulation.run(scenario, world.policy, seed, RunOptions.FIGURES_ONLY)
                .figures();
    }
}
