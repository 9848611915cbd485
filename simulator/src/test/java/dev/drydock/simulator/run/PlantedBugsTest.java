package dev.drydock.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.scenario.Fault;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The properties of {@link FaultyWorldsTest} would notice: each mistake planted here is caught, by the property that it ought to break. */
class PlantedBugsTest {
    private static final int WORLDS = 120;

    @Test
    void a_compensation_that_is_forgotten_leaves_money_hanging() {
        assertThat(caughtBy(PlantedBugs::compensationForgotten))
                .containsKeys("money conserved", Properties.EVERY_ORDER_ENDS);
    }

    @Test
    void a_duplicate_taken_for_news_makes_the_belief_wrong() {
        assertThat(caughtBy(PlantedBugs::duplicateTakenForNews, PlantedBugsTest::doubleStockMessages))
                .containsKey(Properties.BELIEF_SETTLES);
    }

    @Test
    void a_refund_that_is_repeated_is_a_double_refund() {
        assertThat(caughtBy(PlantedBugs::refundRepeated)).containsKey("no double refund");
    }

    @Test
    void a_snapshot_that_is_swallowed_leaves_the_belief_wrong() {
        assertThat(caughtBy(PlantedBugs::snapshotSwallowed)).containsKey(Properties.REHYDRATE);
    }

    @Test
    void a_retry_under_a_fresh_number_leaves_a_second_parcel_behind() {
        assertThat(caughtBy(PlantedBugs::retryUnderFreshNumber)).containsKey(Properties.EVERY_ORDER_ENDS);
    }

    /** Which property caught it in how many of the worlds. */
    private static Map<String, Integer> caughtBy(Supplier<RecordedRun.Bug> bug) {
        return caughtBy(bug, world -> {});
    }

    private static Map<String, Integer> caughtBy(Supplier<RecordedRun.Bug> bug, Consumer<SmallWorld> change) {
        Map<String, Integer> caught = new TreeMap<>();
        for (int seed = 1; seed <= WORLDS; seed++) {
            SmallWorld world = RandomWorld.of(new Random(seed));
            change.accept(world);
            for (Properties.Broken broken : FaultyWorldsTest.brokenIn(world, seed, bug.get()))
                caught.merge(broken.property(), 1, Integer::sum);
        }
        return caught;
    }

    /** Every stock message comes, and every other one comes again; nothing else goes wrong. */
    private static void doubleStockMessages(SmallWorld world) {
        world.faults.clear();
        world.faults.add(new Fault(
                "echo",
                new Fault.When.At(0, 10 * SmallWorld.DAY),
                new Fault.LinkTrouble(Fault.Link.STOCK_FEED, -1, new Constant(SmallWorld.MINUTE), 0, 0.5, 0, 1)));
    }
}
