package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.StopShipment;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Overflow;
import dev.drydock.engine.policy.Reevaluation;
import dev.drydock.engine.routing.Plan;
import dev.drydock.engine.routing.Router;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes released shipments back that nobody has begun to pick, when that pays: from nodes with too much to do, and where one parcel can by now replace several. An order is
 * taken back once at most, and routed again when all its nodes have answered.
 */
final class TakingBack {
    /** Tells the timer of this from other looks taken again. */
    static final int REFERENCE = -3;

    private static final double HOUR_MILLIS = 3_600_000;

    private final Desk desk;
    private final Router router;
    private final Allocation allocation;
    private final Backorders backorders;
    private final @Nullable SplitOrders splits;
    private final Overflow overflow;
    private final Reevaluation reevaluation;
    private final long everyMillis;

    /** @param splits null when nobody joins parcels */
    TakingBack(Desk desk, Router router, Allocation allocation, Backorders backorders, @Nullable SplitOrders splits) {
        this.splits = splits;
        this.desk = desk;
        this.router = router;
        this.allocation = allocation;
        this.backorders = backorders;
        overflow = desk.policy.routing().overflow();
        reevaluation = desk.policy.routing().reevaluation();
        long joinMillis = splits != null ? reevaluation.everyMillis() : Long.MAX_VALUE;
        long emptyMillis = overflow.on() && overflow.everyMillis() > 0 ? overflow.everyMillis() : Long.MAX_VALUE;
        everyMillis = Math.min(joinMillis, emptyMillis);
    }

    void start() {
        if (everyMillis != Long.MAX_VALUE) lookAgainLater();
    }

    void lookAgain() {
        if (overflow.on() && overflow.everyMillis() > 0)
            for (Node node : desk.network.nodes()) if (overflow.kinds().contains(node.kind())) empty(node);
        if (splits != null) join(splits);
        lookAgainLater();
    }

    /** A node stopped too late, or the shipment ended otherwise: it is not waited for any longer. */
    void refused(Shipment shipment) {
        if (everyMillis == Long.MAX_VALUE) return;
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state == null || !state.stopAsked) return;
        OrderState order = state.order;
        order.stopAnswered(state);
        if (order.stopsAwaited == 0 && order.missing != null)
            backorders.fillOrWait(order, Router.ANY, Reasons.BEST_ROUTE);
    }

    private void lookAgainLater() {
        desk.wakeAt(Timer.Kind.REEVALUATE, REFERENCE, 0, desk.nowMillis() + everyMillis, Reasons.LOOK_AGAIN);
    }

    /** Takes back what is more than the node should have waiting, the latest first: they would wait longest. */
    private void empty(Node node) {
        long overMillis = desk.backlog.millis(node.index()) - overflow.aboveMillis();
        int most = (int) Math.ceil(overMillis / HOUR_MILLIS * node.ordersPerHour());
        if (most <= 0 || node.index() >= Long.SIZE) return;
        List<ShipmentState> waiting = new ArrayList<>();
        desk.shipments.forEach(state -> {
            if (state.shipment.node() == node.index() && mayTakeBack(state)) waiting.add(state);
        });
        waiting.sort(Comparator.comparingLong((ShipmentState state) -> -state.releasedAtMillis)
                .thenComparingInt(state -> -state.shipment.number()));
        int taken = 0;
        for (ShipmentState state : waiting) {
            if (taken == most) return;
            Plan better = better(state.order, List.of(state), 1L << node.index());
            if (better == null || better.lastPredictedMillis() >= router.lastScoredMillis()) continue;
            stop(state, Reasons.TOO_MUCH_WAITING);
            taken++;
        }
    }

    /** Takes back the parcels of orders that could go in fewer by now. */
    private void join(SplitOrders released) {
        for (List<ShipmentState> parts : released.unpicked()) {
            OrderState order = parts.get(0).order;
            if (order.missing != null || !moreToTake(order)) continue;
            Plan better = better(order, parts, 0);
            if (better == null || better.size() >= parts.size()) continue;
            for (ShipmentState part : parts) stop(part, Reasons.FEWER_PARCELS);
        }
    }

    /** Whether there is more of its products than when it was last looked at. */
    private boolean moreToTake(OrderState state) {
        long units = 0;
        for (int line = 0; line < state.order.lines(); line++)
            for (int node = 0; node < desk.network.nodes().size(); node++)
                units += Math.max(0, desk.stock.available(node, state.order.product(line)));
        boolean more = units > state.unitsSeen;
        state.unitsSeen = units;
        return more;
    }

    private boolean mayTakeBack(ShipmentState state) {
        return !state.queued
                && !state.pickHeard
                && !state.handedOver
                && state.order.missing == null
                && state.order.stops == 0;
    }

    /** A cheaper way to send what is in these shipments, were they not released; null when there is none. */
    private @Nullable Plan better(OrderState order, List<ShipmentState> parts, long avoidNodes) {
        int[] units = new int[order.order.lines()];
        int[] nodes = new int[parts.size()];
        int[][] unitsByLine = new int[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = parts.get(i).shipment.node();
            unitsByLine[i] = parts.get(i).unitsByLine;
            for (int line = 0; line < units.length; line++) units[line] += unitsByLine[i][line];
        }
        long nowMillis = desk.nowMillis();
        Constraints constraints = allocation.constraintsFor(order.order);
        long costs = router.scoreOf(order.order, constraints, nodes, unitsByLine, nowMillis);
        setAside(parts, -1);
        Plan plan = router.route(order.order, units, constraints, order.avoidNodes | avoidNodes, Router.ANY, nowMillis);
        setAside(parts, 1);
        long gainCents = costs == Long.MAX_VALUE ? Long.MAX_VALUE : costs - plan.scoreCents();
        return plan.complete() && gainCents >= reevaluation.leastGainCents() ? plan : null;
    }

    private void setAside(List<ShipmentState> parts, int sign) {
        for (ShipmentState part : parts)
            for (int line = 0; line < part.unitsByLine.length; line++)
                if (part.unitsByLine[line] > 0)
                    desk.stock.setAside(
                            part.shipment.node(), part.shipment.order().product(line), sign * part.unitsByLine[line]);
    }

    private void stop(ShipmentState state, Reason reason) {
        state.stopAsked = true;
        state.order.stopsAwaited++;
        state.order.stops++;
        desk.decide(new StopShipment(state.shipment, reason));
    }
}
