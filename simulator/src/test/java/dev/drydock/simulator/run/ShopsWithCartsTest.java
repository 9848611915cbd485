package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.CartEvent.CartAbandoned;
import dev.drydock.domain.event.CartEvent.CartCreated;
import dev.drydock.domain.event.CartEvent.CheckoutStarted;
import dev.drydock.domain.event.CartEvent.Stage;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RankBy;
import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Shopping;
import dev.drydock.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whole runs of a shop with carts: what must hold however busy it is. */
class ShopsWithCartsTest {
    private static final Shopping BUSY = shopping(2, 0.3);

    private static Shopping shopping(int tills, double comeBackShare) {
        return new Shopping(
                true,
                0.6,
                new Exponential(5 * MINUTE),
                new Exponential(8 * MINUTE),
                tills,
                new Exponential(3 * MINUTE),
                0.5,
                new Constant(MINUTE),
                comeBackShare,
                new Uniform(HOUR, 3 * HOUR));
    }

    private static SmallWorld shop(Shopping shopping) {
        SmallWorld world = new SmallWorld();
        world.orders = 300;
        world.demandMillis = 2 * DAY;
        world.gapMillis = new Exponential(2 * MINUTE);
        world.shopping = shopping;
        return world;
    }

    private static Policy policy(CheckoutRules checkout, ReleaseRules release) {
        Policy plain = SmallWorld.policy("test", true);
        return new Policy(
                plain.name(),
                1,
                plain.owner(),
                "",
                plain.routing(),
                plain.rules(),
                plain.stock(),
                plain.recovery(),
                plain.returns(),
                checkout,
                release,
                plain.messages(),
                plain.people(),
                plain.finance());
    }

    private static CheckoutRules bounded(int capacity, int limit, boolean hold, int maxUnpaid) {
        return new CheckoutRules(
                List.of(RankBy.COHORT, RankBy.MARGIN),
                20 * MINUTE,
                capacity,
                limit,
                List.of("new"),
                hold,
                15 * MINUTE,
                maxUnpaid,
                0,
                0);
    }

    private static RunFigures run(SmallWorld world, long seed) {
        return Simulation.run(world.scenario(), world.policy, seed, RunOptions.FIGURES_ONLY)
                .figures();
    }

    private static void assertNothingBroken(RunFigures figures) {
        assertThat(figures.invariants())
                .isNotEmpty()
                .allSatisfy(invariant -> assertThat(invariant.broken())
                        .as(invariant.name() + ": " + invariant.example())
                        .isZero());
    }

    private static List<FulfilmentEvent> facts(SmallWorld world) {
        List<FulfilmentEvent> facts = new ArrayList<>();
        Journal notes = new Journal() {
            @Override
            public void fact(FulfilmentEvent event) {
                facts.add(event);
            }

            @Override
            public void heard(FulfilmentEvent event, long nowMillis) {}

            @Override
            public void decided(Decision decision, long nowMillis) {}
        };
        Simulation.run(world.scenario(), world.policy, 5, new RunOptions(false, null, -1, 0, notes));
        return facts;
    }

    @Test
    void every_policy_meets_the_same_visitors() {
        SmallWorld first = shop(BUSY);
        SmallWorld second = shop(BUSY);
        second.policy = policy(bounded(2, 5, true, 3), ReleaseRules.USUAL);

        List<FulfilmentEvent> one = facts(first);
        List<FulfilmentEvent> two = facts(second);

        assertThat(of(two, CartCreated.class))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(of(one, CartCreated.class));
        assertThat(leftOfThemselves(two)).isEqualTo(leftOfThemselves(one));
        assertThat(firstVisits(two)).isEqualTo(firstVisits(one));
    }

    private static <E extends FulfilmentEvent> List<E> of(List<FulfilmentEvent> facts, Class<E> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Integer> leftOfThemselves(List<FulfilmentEvent> facts) {
        return of(facts, CartAbandoned.class).stream()
                .filter(event -> event.stage() == Stage.CART)
                .map(event -> event.cart().number())
                .toList();
    }

    private static List<Integer> firstVisits(List<FulfilmentEvent> facts) {
        return of(facts, CheckoutStarted.class).stream()
                .filter(event -> event.visit() == 1)
                .map(event -> event.cart().number())
                .toList();
    }

    @Test
    void as_many_orders_are_placed_as_without_carts_when_nobody_has_to_wait() {
        SmallWorld open = shop(shopping(0, 0));
        open.declineShare = 0;

        RunFigures figures = run(open, 3);

        assertThat(figures.orders()).isBetween(250L, 350L);
        assertThat(figures.kpis().get(Kpi.CHECKOUT_RATE)).isBetween(0.33, 0.47);
        assertThat(figures.kpis().get(Kpi.CHECKOUT_WAIT)).isZero();
        assertNothingBroken(figures);
    }

    @Test
    void a_shop_without_carts_says_nothing_of_them() {
        SmallWorld without = shop(Shopping.USUAL);

        assertThat(run(without, 3).kpis())
                .doesNotContainKeys(Kpi.CONVERSION, Kpi.CHECKOUT_WAIT, Kpi.MARGIN_KEPT, Kpi.OTIF_LOYAL);
    }

    @Test
    void fewer_tills_make_customers_wait_and_leave() {
        RunFigures many = run(shop(shopping(8, 0)), 3);
        RunFigures few = run(shop(shopping(1, 0)), 3);

        assertThat(few.kpis().get(Kpi.CHECKOUT_WAIT)).isGreaterThan(many.kpis().get(Kpi.CHECKOUT_WAIT));
        assertThat(few.kpis().get(Kpi.CONVERSION)).isLessThan(many.kpis().get(Kpi.CONVERSION));
        assertThat(few.kpis().get(Kpi.LOST_MARGIN)).isGreaterThan(many.kpis().get(Kpi.LOST_MARGIN));
    }

    @Test
    void busy_shops_with_random_rules_and_faults_break_no_invariant_and_come_to_an_end() {
        Seeds.forAllSeeds(random -> {
            SmallWorld world = shop(shopping(random.nextInt(4), random.nextDouble()));
            world.orders = 120;
            world.stockUnits = 10 + random.nextInt(60);
            world.policy = policy(
                    bounded(random.nextInt(5), random.nextInt(8), random.nextBoolean(), random.nextInt(5)),
                    random.nextBoolean()
                            ? ReleaseRules.USUAL
                            : new ReleaseRules(
                                    0.1 + random.nextDouble(), List.of(RankBy.PROMISE_AT_RISK, RankBy.CHANNEL), DAY));
            if (random.nextBoolean()) world.faults.add(trouble(random));

            RunFigures figures = run(world, random.nextInt(1_000_000));

            assertThat(figures.orders()).isPositive();
            assertNothingBroken(figures);
        });
    }

    private static Fault trouble(Random random) {
        Fault.Link link = random.nextBoolean() ? Fault.Link.PAYMENT : Fault.Link.ORDER_INTAKE;
        return new Fault(
                "trouble on " + link,
                new Fault.When.At(random.nextInt(6) * HOUR, (1 + random.nextInt(12)) * HOUR),
                new Fault.LinkTrouble(
                        link,
                        -1,
                        new Uniform(0, random.nextInt(20) * MINUTE + 1),
                        random.nextDouble() / 2,
                        random.nextDouble() / 2,
                        0,
                        0));
    }
}
