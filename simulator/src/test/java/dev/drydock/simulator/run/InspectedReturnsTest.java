package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.ReturnEvent.ReturnInspected;
import dev.drydock.domain.event.ReturnEvent.ReturnLabelIssued;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.order.ReturnGrade;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InspectedReturnsTest {

    /** Keeps what happened and was decided. */
    private static final class Log implements Journal {
        final List<FulfilmentEvent> facts = new ArrayList<>();
        final List<Decision> decisions = new ArrayList<>();

        @Override
        public void fact(FulfilmentEvent event) {
            facts.add(event);
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            decisions.add(decision);
        }

        <E> List<E> all(Class<E> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    private final Log log = new Log();

    @Test
    void every_return_is_received_inspected_and_paid_or_refused() {
        RunFigures figures = run(rules(Policy.RefundOn.INSPECTION), 3);

        List<ReturnInspected> inspected = log.all(ReturnInspected.class);
        assertThat(inspected).hasSizeGreaterThan(50).hasSameSizeAs(log.all(ReturnReceived.class));
        assertThat(log.all(ReturnLabelIssued.class)).hasSameSizeAs(inspected);
        assertThat(inspected).extracting(ReturnInspected::grade).contains(ReturnGrade.values());
        long refused =
                log.decisions.stream().filter(RejectReturn.class::isInstance).count();
        assertThat(log.all(RefundIssued.class).size() + refused).isEqualTo(inspected.size());
        assertNothingBroken(figures);
    }

    @Test
    void less_is_paid_back_for_what_was_missing_or_spoiled() {
        run(rules(Policy.RefundOn.INSPECTION), 3);
        long looked = log.all(RefundIssued.class).stream()
                .mapToLong(RefundIssued::cents)
                .sum();
        log.facts.clear();
        RunFigures figures = run(rules(Policy.RefundOn.RECEIPT), 3);
        long unseen = log.all(RefundIssued.class).stream()
                .mapToLong(RefundIssued::cents)
                .sum();

        assertThat(looked).isLessThan(unseen);
        assertNothingBroken(figures);
    }

    @Test
    void the_same_customers_have_the_same_reasons_whatever_the_policy() {
        run(rules(Policy.RefundOn.INSPECTION), 4);
        List<ReturnReason> first = reasons();
        log.facts.clear();
        run(rules(Policy.RefundOn.APPROVAL), 4);

        assertThat(reasons()).isEqualTo(first).contains(ReturnReason.DOES_NOT_FIT, ReturnReason.DAMAGED);
    }

    private List<ReturnReason> reasons() {
        return log.all(ReturnRequested.class).stream()
                .map(ReturnRequested::reason)
                .toList();
    }

    private static Policy.Returns rules(Policy.RefundOn refundOn) {
        return new Policy.Returns(true, 30 * DAY, true, refundOn, 0, Set.of(), 0, 0.5);
    }

    private RunFigures run(Policy.Returns rules, long seed) {
        SmallWorld world = new SmallWorld();
        world.returnShare = 0.3;
        world.orders = 500;
        world.links = SmallWorld.links(10 * MINUTE);
        world.returnReasons = Map.of(
                ReturnReason.DOES_NOT_FIT, 0.5,
                ReturnReason.CHANGED_MIND, 0.3,
                ReturnReason.DAMAGED, 0.1,
                ReturnReason.LATE, 0.1);
        world.inspection = new World.Inspection(1, new Exponential(HOUR), 0.5, 400, new Uniform(0, 2 * DAY), 0.2, 0.2);
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
                rules);
        return Simulation.run(world.scenario(), world.policy, seed, new RunOptions(false, null, -1, 0, log))
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
