package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.RecoveryDecision.SuspendCarrier;
import dev.drydock.domain.event.CarrierEvent;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.engine.Engine;
import dev.drydock.engine.runtime.EngineLoop;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.world.SimulatedWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The engine fails over because of what it hears. Deaf to the carriers, it does not: it cannot see the fault. */
class HiddenSignalsTest {

    @Test
    void an_engine_that_hears_the_carriers_suspends_the_one_in_trouble() {
        assertThat(suspensions(event -> true)).isNotEmpty();
    }

    @Test
    void an_engine_from_which_scans_and_label_results_are_hidden_does_not_fail_over() {
        assertThat(suspensions(event -> !(event instanceof CarrierEvent))).isEmpty();
    }

    private static List<SuspendCarrier> suspensions(Predicate<FulfilmentEvent> heard) {
        SmallWorld small = new SmallWorld();
        small.faults.add(new Fault(
                "northline rejects labels",
                new Fault.When.At(12 * HOUR, 30 * HOUR),
                new Fault.CarrierOutage(0, new int[0], Fault.CarrierTrouble.REJECTS_LABELS, 1, 1)));
        Scenario scenario = small.scenario();
        List<SuspendCarrier> suspensions = new ArrayList<>();
        Journal journal = new Suspensions(suspensions);
        Kernel kernel = new Kernel(scenario.startMillis());
        List<EngineLoop> loop = new ArrayList<>();
        SimulatedWorld world = new SimulatedWorld(scenario, 3, kernel, journal, 0, event -> {
            if (heard.test(event)) loop.get(0).hear(event);
        });
        loop.add(new EngineLoop(
                new Engine(scenario.world().network(), small.policy, 3, -1), kernel::nowMillis, journal, world));

        world.open();
        loop.get(0).start();
        kernel.runUntil(scenario.startMillis() + 4 * DAY);

        return suspensions;
    }

    private record Suspensions(List<SuspendCarrier> seen) implements Journal {
        @Override
        public void fact(FulfilmentEvent event) {}

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            if (decision instanceof SuspendCarrier suspension) seen.add(suspension);
        }
    }
}
