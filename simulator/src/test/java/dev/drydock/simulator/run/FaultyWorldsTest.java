package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Systems;
import dev.drydock.testing.Seeds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FaultyWorldsTest {
    private static final List<BusinessSystem> SYSTEMS = List.of(
            BusinessSystem.OMS,
            BusinessSystem.PAYMENT,
            BusinessSystem.WMS,
            BusinessSystem.THIRD_PARTY,
            BusinessSystem.CARRIER,
            BusinessSystem.FINANCE);

    @Test
    void random_faults_break_no_invariant() {
        Seeds.forAllSeeds(random -> {
            SmallWorld world = new SmallWorld();
            world.orders = 300;
            world.demandMillis = 2 * DAY;
            world.gapMillis = new Exponential(8 * MINUTE);
            world.stockUnits = 20 + random.nextInt(60);
            world.links = SmallWorld.links(random.nextInt(3) * 10L * MINUTE);
            world.policy = SmallWorld.policy("test", random.nextBoolean());
            int faults = 1 + random.nextInt(4);
            for (int i = 0; i < faults; i++) world.faults.add(randomFault(random, i));
            if (random.nextBoolean()) world.policy = SmallWorld.with(world.policy, randomRules(random));
            if (random.nextBoolean()) world.systems = randomSystems(random);

            RunFigures figures = run(world, random.nextInt(1_000_000));

            assertThat(figures.orders()).isPositive();
            assertNothingBroken(figures);
        });
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

    private static Fault randomFault(Random random, int i) {
        return new Fault("fault " + i, randomSchedule(random, i), randomEffect(random));
    }

    private static Fault.When randomSchedule(Random random, int i) {
        int kind = random.nextInt(i == 0 ? 2 : 3);
        if (kind == 0) return new Fault.When.At((long) (random.nextDouble() * DAY), (1 + random.nextInt(20)) * HOUR);
        if (kind == 1) return new Fault.When.Randomly(new Exponential(10 * HOUR), new Exponential(4 * HOUR));
        return new Fault.When.After(0, random.nextInt(5) * HOUR, (1 + random.nextInt(10)) * HOUR);
    }

    private static Fault.Effect randomEffect(Random random) {
        Fault.CarrierTrouble[] troubles = Fault.CarrierTrouble.values();
        int kind = random.nextInt(10);
        if (kind <= 1)
            return new Fault.CarrierOutage(
                    random.nextInt(2),
                    random.nextBoolean() ? new int[0] : new int[] {random.nextInt(4)},
                    troubles[random.nextInt(troubles.length)],
                    0.5 + random.nextDouble() / 2,
                    3);
        if (kind == 2) return new Fault.NodeOutage(random.nextInt(3));
        if (kind == 3) return new Fault.LabourShortage(random.nextInt(3), random.nextDouble());
        if (kind == 4)
            return new Fault.StockDivergence(
                    random.nextInt(3),
                    random.nextBoolean() ? StockCause.PHANTOM : StockCause.SHRINKAGE,
                    random.nextDouble(),
                    random.nextDouble());
        if (kind == 5) return new Fault.DemandShock(1 + random.nextDouble() * 2);
        if (kind >= 8) return randomOutage(random);
        return randomNoise(random);
    }

    private static MessageRules randomRules(Random random) {
        boolean byHand = random.nextBoolean();
        return new MessageRules(
                byHand ? MessageRules.Replay.BY_HAND : MessageRules.Replay.AUTOMATIC,
                random.nextInt(3) * 10 * MINUTE,
                random.nextBoolean() ? 840 : -1,
                random.nextInt(3) * 15 * MINUTE,
                random.nextBoolean(),
                (1 + random.nextInt(10)) * MINUTE,
                random.nextInt(3) * 5,
                random.nextInt(3) * 20);
    }

    private static Systems randomSystems(Random random) {
        Map<BusinessSystem, Systems.Capacity> limits = new EnumMap<>(BusinessSystem.class);
        for (BusinessSystem system : SYSTEMS)
            if (random.nextBoolean())
                limits.put(
                        system,
                        new Systems.Capacity(1 + random.nextInt(3), new Exponential(20_000), random.nextInt(20)));
        return new Systems(limits, 30_000, random.nextInt(9), 4 * HOUR, new Uniform(DAY, 3 * DAY));
    }

    private static Fault.Effect randomOutage(Random random) {
        BusinessSystem system = SYSTEMS.get(random.nextInt(SYSTEMS.size()));
        Fault.Answers[] answers = Fault.Answers.values();
        int kind = random.nextInt(6);
        if (kind == 0) return new Fault.SystemSlow(system, 1 + random.nextInt(200));
        if (kind == 1) return new Fault.PaymentTrouble(random.nextDouble());
        return new Fault.SystemOutage(system, -1, answers[random.nextInt(answers.length)]);
    }

    private static Fault.LinkTrouble randomNoise(Random random) {
        Fault.Link[] links = Fault.Link.values();
        Fault.Link link = links[random.nextInt(links.length)];
        boolean mayFail = link != Fault.Link.NODE_EVENTS && link != Fault.Link.CARRIER_SCANS;
        return new Fault.LinkTrouble(
                link,
                random.nextBoolean() ? -1 : random.nextInt(3),
                new Constant(random.nextInt(30) * MINUTE),
                mayFail ? random.nextDouble() / 2 : 0,
                random.nextDouble() / 2,
                random.nextDouble() / 2,
                HOUR);
    }

    private static RunFigures run(SmallWorld world, long seed) {
        return Simulation.run(world.scenario(), world.policy, seed, RunOptions.FIGURES_ONLY)
                .figures();
    }
}
