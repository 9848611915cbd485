package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Billing;
import dev.drydock.simulator.scenario.Billing.Invoices;
import dev.drydock.testing.Seeds;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BillsTest {
    private static final Set<ServiceLevel> ALL = EnumSet.allOf(ServiceLevel.class);
    private static final Invoices WRONG =
            new Invoices(2 * DAY, 0.1, 0.1, 0.05, 0.05, 0.5, ALL, 0.5, new Uniform(HOUR, 6 * DAY), 1);
    private static final Invoices RIGHT = new Invoices(2 * DAY, 0, 0, 0, 0, 0, ALL, 0, new Uniform(HOUR, 6 * DAY), 1);

    @Test
    void bills_without_errors_are_paid_and_nothing_is_contested() {
        RunFigures figures = run(RIGHT, continuous(), 5);

        assertThat(figures.kpis().get(Kpi.OVERBILLED)).isZero();
        assertThat(figures.kpis()).doesNotContainKey(Kpi.SETTLED_BY_RULE);
        assertNothingBroken(figures);
    }

    @Test
    void whoever_pays_unseen_pays_too_much_and_whoever_compares_everything_gets_it_back() {
        RunFigures unseen = run(WRONG, FinanceRules.USUAL, 5);
        RunFigures compared = run(WRONG, continuous(), 5);

        assertThat(unseen.kpis().get(Kpi.OVERBILLED)).isGreaterThan(20);
        assertThat(compared.kpis().get(Kpi.OVERBILLED)).isZero();
        assertThat(compared.kpis().get(Kpi.SETTLED_BY_RULE)).isEqualTo(1);
        assertThat(compared.kpis().get(Kpi.MISMATCHES_OPEN)).isZero();
        assertNothingBroken(unseen);
        assertNothingBroken(compared);
    }

    @Test
    void a_sample_finds_some_of_it_and_costs_people_time() {
        double unseen = run(WRONG, FinanceRules.USUAL, 5).kpis().get(Kpi.OVERBILLED);
        RunFigures sampled = run(WRONG, rules(FinanceRules.Reconcile.SAMPLE, 0.3), 5);

        assertThat(sampled.kpis().get(Kpi.OVERBILLED)).isBetween(0.5 * unseen, 0.9 * unseen);
        assertThat(sampled.kpis().get(Kpi.MANUAL_TOUCHES)).isPositive();
        assertNothingBroken(sampled);
    }

    @Test
    void what_a_biller_refuses_is_paid_in_the_end() {
        Invoices stubborn = new Invoices(2 * DAY, 0.1, 0.1, 0.05, 0.05, 0.5, ALL, 0.5, new Uniform(HOUR, 6 * DAY), 0);

        RunFigures figures = run(stubborn, continuous(), 5);

        assertThat(figures.kpis().get(Kpi.OVERBILLED))
                .isEqualTo(run(WRONG, FinanceRules.USUAL, 5).kpis().get(Kpi.OVERBILLED));
        assertNothingBroken(figures);
    }

    @Test
    void any_errors_under_any_practice_leave_the_books_balanced() {
        Seeds.forAllSeeds(random -> {
            Invoices truth = new Invoices(
                    (1 + random.nextInt(4)) * DAY,
                    random.nextDouble() / 3,
                    random.nextDouble() / 3,
                    random.nextDouble() / 3,
                    random.nextDouble() / 3,
                    random.nextDouble(),
                    ALL,
                    random.nextDouble(),
                    new Uniform(0, 6 * DAY),
                    random.nextDouble());
            FinanceRules.Reconcile[] practices = FinanceRules.Reconcile.values();

            RunFigures figures =
                    run(truth, rules(practices[random.nextInt(3)], random.nextDouble()), random.nextInt(100_000), 200);

            assertNothingBroken(figures);
        });
    }

    private static FinanceRules continuous() {
        return rules(FinanceRules.Reconcile.CONTINUOUS, 0);
    }

    private static FinanceRules rules(FinanceRules.Reconcile practice, double sample) {
        return new FinanceRules(practice, sample, 8, 0, true, 180, ALL, 0, 0, FinanceRules.Answer.ACCEPT, 0);
    }

    private static RunFigures run(Invoices truth, FinanceRules rules, long seed) {
        return run(truth, rules, seed, 600);
    }

    private static RunFigures run(Invoices truth, FinanceRules rules, long seed, int orders) {
        SmallWorld world = new SmallWorld();
        world.orders = orders;
        world.billing = new Billing(truth, truth, null, Map.of());
        Policy usual = SmallWorld.policy("test", true);
        world.policy = new Policy(
                usual.name(),
                1,
                usual.owner(),
                "",
                usual.routing(),
                usual.rules(),
                usual.stock(),
                usual.recovery(),
                usual.returns(),
                CheckoutRules.USUAL,
                ReleaseRules.USUAL,
                MessageRules.USUAL,
                PeopleRules.USUAL,
                rules);
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
}
