package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.MoneyByDay;
import dev.drydock.domain.kpi.MoneyByDay.Entry;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.money.DisputeEvidence;
import dev.drydock.domain.money.DisputeReason;
import dev.drydock.domain.money.FineRule;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Billing;
import dev.drydock.simulator.scenario.World;
import dev.drydock.testing.Seeds;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoneyMattersTest {
    private static final Billing.Disputes ANGRY = new Billing.Disputes(
            Map.of(
                    DisputeReason.NOT_RECEIVED, 0.9,
                    DisputeReason.LATE, 0.5,
                    DisputeReason.NOT_REFUNDED, 0.9,
                    DisputeReason.FRAUD, 0.1),
            new Uniform(0, 6 * DAY),
            1500,
            5 * DAY,
            new Uniform(DAY, 10 * DAY),
            Map.of(
                    DisputeEvidence.DELIVERY_SCAN, 0.9,
                    DisputeEvidence.LATE_DELIVERY_SCAN, 0.4,
                    DisputeEvidence.REFUND_PROOF, 1.0));

    @Test
    void evidence_wins_disputes_that_silence_loses() {
        RunFigures silent = run(world(), rules(FinanceRules.Answer.ACCEPT, 0), 3);
        RunFigures answered = run(world(), rules(FinanceRules.Answer.AUTOMATIC, 0), 3);

        assertThat(silent.kpis().get(Kpi.CARD_DISPUTES)).isGreaterThan(20);
        assertThat(answered.kpis().get(Kpi.CARD_DISPUTES))
                .isEqualTo(silent.kpis().get(Kpi.CARD_DISPUTES));
        assertThat(answered.kpis().get(Kpi.DISPUTE_COST))
                .isLessThan(0.6 * silent.kpis().get(Kpi.DISPUTE_COST));
        assertNothingBroken(silent);
        assertNothingBroken(answered);
    }

    @Test
    void a_marketplace_fines_late_orders_beyond_its_limit_and_not_below() {
        SmallWorld strict = world();
        strict.billing = fined(0.0);
        strict.stockUnits = 6;
        SmallWorld lax = world();
        lax.billing = fined(1.0);
        lax.stockUnits = 6;

        RunFigures fined = run(strict, FinanceRules.USUAL, 3);
        RunFigures spared = run(lax, FinanceRules.USUAL, 3);

        assertThat(fined.kpis().get(Kpi.MARKETPLACE_FINES)).isPositive();
        assertThat(fined.kpis()).doesNotContainKey(Kpi.CARD_DISPUTES);
        assertThat(spared.kpis()).doesNotContainKey(Kpi.MARKETPLACE_FINES);
        assertNothingBroken(fined);
    }

    @Test
    void authorisations_that_expire_are_renewed_or_written_off() {
        SmallWorld world = world();
        world.payments = expiring(12 * HOUR, 0.3);

        RunFigures late = run(world, rules(FinanceRules.Answer.ACCEPT, 0), 3);

        assertThat(late.kpis().get(Kpi.WRITTEN_OFF)).isPositive();
        assertNothingBroken(late);
    }

    @Test
    void renewing_ahead_of_time_saves_what_would_be_lost() {
        SmallWorld world = world();
        world.payments = expiring(30 * HOUR, 0.3);
        world.stockUnits = 15;

        RunFigures late = run(world, rules(FinanceRules.Answer.ACCEPT, 0), 3);
        RunFigures ahead = run(world, rules(FinanceRules.Answer.ACCEPT, 40 * HOUR), 3);

        assertThat(ahead.kpis().getOrDefault(Kpi.WRITTEN_OFF, 0.0))
                .isLessThan(late.kpis().get(Kpi.WRITTEN_OFF));
        assertNothingBroken(late);
        assertNothingBroken(ahead);
    }

    @Test
    void whatever_people_ask_back_the_books_stay_balanced() {
        Seeds.forAllSeeds(random -> {
            SmallWorld world = world();
            world.orders = 250;
            world.returnShare = random.nextDouble() / 2;
            world.stockUnits = 10 + random.nextInt(60);
            world.links = SmallWorld.links(random.nextInt(3) * 10L * MINUTE);
            world.payments = expiring((4 + random.nextInt(100)) * HOUR, random.nextDouble() / 2);
            if (random.nextBoolean())
                world.inspection =
                        new World.Inspection(1, new Exponential(HOUR), 0.5, 400, new Uniform(0, 2 * DAY), 0.2, 0.2);
            Billing.Invoices bills = new Billing.Invoices(
                    2 * DAY, 0.1, 0.1, 0.1, 0.1, 0.5, Set.of(), 0, new Uniform(HOUR, 6 * DAY), 0.5);
            world.billing = new Billing(bills, bills, ANGRY, fined(0).finesByChannel());
            FinanceRules.Answer[] answers = FinanceRules.Answer.values();
            MoneyByDay ledger = new MoneyByDay();

            RunFigures figures = run(
                    world,
                    rules(answers[random.nextInt(3)], random.nextBoolean() ? 0 : 36 * HOUR),
                    random.nextInt(100_000),
                    ledger);

            assertNothingBroken(figures);
            assertThat(ledger.totalCents(Entry.PAID) + ledger.totalCents(Entry.CREDITED))
                    .isEqualTo(ledger.totalCents(Entry.INVOICED));
            assertThat(ledger.totalCents(Entry.REFUNDED) + ledger.totalCents(Entry.DISPUTED))
                    .isLessThanOrEqualTo(ledger.totalCents(Entry.CAPTURED));
            assertThat(ledger.totalCents(Entry.DISPUTED) + ledger.totalCents(Entry.DISPUTE_FEES))
                    .isEqualTo(figures.costs().get("card disputes"));
            assertThat(ledger.totalCents(Entry.FINED)).isEqualTo(figures.costs().get("marketplace fines"));
        });
    }

    private static SmallWorld world() {
        SmallWorld world = new SmallWorld();
        world.orders = 800;
        world.links = SmallWorld.links(10 * MINUTE);
        world.billing = new Billing(null, null, ANGRY, Map.of());
        return world;
    }

    private static Billing fined(double limit) {
        Billing.Fine fine = new Billing.Fine(limit, 200, 0.03, DAY, 1);
        return new Billing(
                null, null, null, Map.of("market", Map.of(FineRule.LATE_SHIPMENT, fine, FineRule.CANCELLATION, fine)));
    }

    private static World.Payments expiring(long holdMillis, double declined) {
        return new World.Payments(
                0.02,
                new Constant(HOUR),
                Collections.nCopies(4, new Constant(0)),
                Collections.nCopies(4, holdMillis),
                declined);
    }

    private static FinanceRules rules(FinanceRules.Answer answer, long reauthoriseBeforeMillis) {
        return new FinanceRules(
                FinanceRules.Reconcile.CONTINUOUS, 0, 8, 0, true, 180, Set.of(), 0, reauthoriseBeforeMillis, answer, 0);
    }

    private static RunFigures run(SmallWorld world, FinanceRules rules, long seed) {
        return run(world, rules, seed, new MoneyByDay());
    }

    private static RunFigures run(SmallWorld world, FinanceRules rules, long seed, MoneyByDay ledger) {
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
                new Policy.Returns(true, 30 * DAY, true, Policy.RefundOn.RECEIPT),
                CheckoutRules.USUAL,
                ReleaseRules.USUAL,
                MessageRules.USUAL,
                PeopleRules.USUAL,
                rules);
        return Simulation.run(world.scenario(), world.policy, seed, new RunOptions(false, null, -1, 0, ledger))
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
