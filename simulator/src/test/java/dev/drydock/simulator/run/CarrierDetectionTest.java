package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.RecoveryDecision.ResumeCarrier;
import dev.drydock.domain.decision.RecoveryDecision.SuspendCarrier;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Fault.CarrierTrouble;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine is told of no outage: what it knows of a carrier it has heard from labels, scans and deliveries. */
class CarrierDetectionTest {
    private static final long BEGINS_HOUR = 60;
    private static final long LASTS_HOURS = 36;

    @ParameterizedTest
    @CsvSource({
        "REJECTS_LABELS, 1.0, 1", "REJECTS_LABELS, 0.7, 1", "API_DOWN, 1.0, 1", "API_DOWN, 0.7, 1",
        "LOSES_SCANS, 1.0, 14", "LOSES_SCANS, 0.7, 14", "SLOWS_DOWN, 1.0, 48", "SLOWS_DOWN, 0.7, 48"
    })
    void a_carrier_in_trouble_is_suspended_and_resumed(CarrierTrouble trouble, double share, long withinHours) {
        Log log = run(troubled(trouble, share, new int[0]), 5);

        assertThat(log.suspensions).isNotEmpty();
        assertThat(log.suspensions).allMatch(suspension -> suspension.carrier() == 0);
        assertThat(log.suspensions.get(0).region()).isEqualTo(-1);
        assertThat(log.firstSuspendedMillis - START).isBetween(BEGINS_HOUR * HOUR, (BEGINS_HOUR + withinHours) * HOUR);
        assertThat(log.resumptions).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REJECTS_LABELS, 6", "LOSES_SCANS, 14", "SLOWS_DOWN, 48"})
    void trouble_in_one_region_suspends_the_carrier_there_only(CarrierTrouble trouble, long withinHours) {
        Log log = run(troubled(trouble, 1, new int[] {1}), 6);

        assertThat(log.suspensions)
                .isNotEmpty()
                .allMatch(suspension -> suspension.carrier() == 0 && suspension.region() == 1);
        assertThat(log.firstSuspendedMillis - START).isBetween(BEGINS_HOUR * HOUR, (BEGINS_HOUR + withinHours) * HOUR);
    }

    @Test
    void in_ordinary_weeks_nobody_is_suspended() {
        for (int seed = 0; seed < 12; seed++) {
            assertThat(run(world(14 * DAY, 6_000), seed).suspensions)
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    private static SmallWorld troubled(CarrierTrouble trouble, double share, int[] regions) {
        SmallWorld world = world(7 * DAY, 4_000);
        world.faults.add(new Fault(
                "trouble",
                new Fault.When.At(BEGINS_HOUR * HOUR, LASTS_HOURS * HOUR),
                new Fault.CarrierOutage(0, regions, trouble, share, 3)));
        return world;
    }

    private static SmallWorld world(long demandMillis, long orders) {
        SmallWorld world = new SmallWorld();
        world.demandMillis = demandMillis;
        world.orders = orders;
        world.gapMillis = new Exponential(3 * MINUTE);
        world.stockUnits = 4_000;
        return world;
    }

    private static Log run(SmallWorld world, long seed) {
        Log log = new Log();
        Simulation.run(world.scenario(), world.policy, seed, new RunOptions(false, null, -1, 0, log));
        return log;
    }

    private static final class Log implements Journal {
        private final List<SuspendCarrier> suspensions = new ArrayList<>();
        private final List<ResumeCarrier> resumptions = new ArrayList<>();
        private long firstSuspendedMillis;

        @Override
        public void fact(FulfilmentEvent event) {}

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            if (decision instanceof SuspendCarrier suspension) {
                if (suspensions.isEmpty()) firstSuspendedMillis = nowMillis;
                suspensions.add(suspension);
            }
            if (decision instanceof ResumeCarrier resumption) resumptions.add(resumption);
        }
    }
}
