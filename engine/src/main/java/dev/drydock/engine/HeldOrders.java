package dev.drydock.engine;

import dev.drydock.domain.decision.Timer;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Reevaluation;
import dev.drydock.engine.routing.Plan;
import dev.drydock.engine.routing.Router;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders whose stock is set aside and whose shipments are not released yet: they wait as long as their planned pick-up allows, and until then they are planned
 * anew together, so that a unit goes to the order that needs it most.
 */
final class HeldOrders {
    /** Tells the timer of these from other looks taken again. */
    static final int REFERENCE = -2;

    private final Desk desk;
    private final Router router;
    private final Allocation allocation;
    private final Backorders backorders;
    private final Reevaluation rule;
    private final Replanning replanning;
    private List<HeldOrder> held = new ArrayList<>();
    private boolean watching;

    HeldOrders(Desk desk, Router router, Allocation allocation, Backorders backorders) {
        this.desk = desk;
        this.router = router;
        this.allocation = allocation;
        this.backorders = backorders;
        rule = desk.policy.routing().reevaluation();
        replanning = new Replanning(desk, router, rule.leastGainCents());
    }

    /** Sets stock aside for an order, or routes it for good when it cannot be filled or cannot wait. */
    void take(OrderState state) {
        Constraints constraints = allocation.constraintsFor(state.order);
        Plan plan = router.route(
                state.order, state.order.unitsByLine(), constraints, state.avoidNodes, Router.ANY, desk.nowMillis());
        long releaseMillis = plan.complete()
                ? Math.min(desk.nowMillis() + rule.holdMillis(), router.latestReleaseMillis(rule.marginMillis()))
                : desk.nowMillis();
        if (releaseMillis < desk.nowMillis() + rule.everyMillis()) {
            release(state);
            return;
        }
        state.phase = OrderState.Phase.HELD;
        HeldOrder order = new HeldOrder(state, constraints, releaseMillis);
        order.plan(plan);
        order.setAside(desk.stock, 1);
        held.add(order);
        if (watching) return;
        watching = true;
        lookAgainLater();
    }

    /** Plans anew what is held, and releases what must not wait for the next look. */
    void lookAgain() {
        replanning.improve(held);
        long nextMillis = desk.nowMillis() + rule.everyMillis();
        List<HeldOrder> still = new ArrayList<>(held.size());
        List<HeldOrder> due = new ArrayList<>();
        for (HeldOrder order : held) (order.releaseMillis < nextMillis ? due : still).add(order);
        held = still;
        for (HeldOrder order : due) {
            order.setAside(desk.stock, -1);
            release(order.state);
        }
        watching = !held.isEmpty();
        if (watching) lookAgainLater();
    }

    private void release(OrderState state) {
        state.phase = OrderState.Phase.ROUTED;
        backorders.fillOrWait(state, Router.ANY, Reasons.BEST_ROUTE);
    }

    private void lookAgainLater() {
        desk.wakeAt(Timer.Kind.REEVALUATE, REFERENCE, 0, desk.nowMillis() + rule.everyMillis(), Reasons.LOOK_AGAIN);
    }
}
