package dev.drydock.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.Engine;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.scenario.Fault;
import org.junit.jupiter.api.Test;

/** Stock is an account: what there is follows from what was written down, on each of the three sheets. */
class StockFromLogTest {

    @Test
    void shelf_and_record_follow_from_the_facts_alone() {
        RecordedRun run = RecordedRun.of(troubled(), 4);

        StockFromLog told = new StockFromLog(3, 12, run.log);

        assertThat(told.shelf).isDeepEqualTo(run.shelf);
        assertThat(told.record).isDeepEqualTo(run.record);
        assertThat(told.shelf).as("they have parted").isNotEqualTo(told.record);
    }

    @Test
    void the_belief_follows_from_what_was_heard_alone() {
        RecordedRun run = RecordedRun.of(troubled(), 4);
        Engine again = new Engine(run.scenario.world().network(), run.policy, run.scenario.workflow(), run.seed, -1);
        int heard = 0;

        for (LogEntry entry : run.log)
            if (entry instanceof LogEntry.Heard one) {
                again.handle(one.event(), one.nowMillis(), decision -> {});
                if (++heard == 3) again.start(one.nowMillis(), decision -> {});
            }

        for (int node = 0; node < 3; node++)
            for (int product = 0; product < 12; product++)
                assertThat(again.believedUnits(node, product)).isEqualTo(run.belief[node][product]);
    }

    private static SmallWorld troubled() {
        SmallWorld world = new SmallWorld();
        world.orders = 600;
        world.stockUnits = 60;
        world.misPickShare = 0.02;
        world.faults.add(new Fault(
                "phantom",
                new Fault.When.At(6 * SmallWorld.HOUR, SmallWorld.HOUR),
                new Fault.StockDivergence(0, StockCause.PHANTOM, 1, 0.4)));
        world.faults.add(new Fault(
                "booked late",
                new Fault.When.At(0, SmallWorld.DAY),
                new Fault.LateReceipts(1, 1, 2 * SmallWorld.DAY, true)));
        return world;
    }
}
