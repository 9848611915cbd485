package dev.drydock.engine;

import dev.drydock.domain.decision.ShipmentDecision.QueueShipment;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.ReleaseRules;
import org.jspecify.annotations.Nullable;

/**
 * Sends shipments to their nodes: at once, or only so far ahead of each node's work that what matters more can still overtake the rest. What was released and
 * is not packed yet, as far as was heard, is the work a node has before it.
 */
final class Releases {
    private static final class Held extends Turn {
        final ShipmentState state;

        Held(ShipmentState state) {
            this.state = state;
        }
    }

    private final Desk desk;
    private final Ranking ranking;
    private final @Nullable RankedQueue<Held>[] queues;
    private final double[] aheadShipments;
    private final boolean paced;
    private int held;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of queues
    Releases(Desk desk) {
        this.desk = desk;
        ReleaseRules rules = desk.policy.release();
        paced = rules.aheadHours() > 0;
        ranking = new Ranking(desk.network, rules.rank());
        int nodes = desk.network.nodes().size();
        queues = new RankedQueue[nodes];
        aheadShipments = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            Node at = desk.network.nodes().get(node);
            if (!paced || at.ordersPerHour() <= 0) continue;
            queues[node] = new RankedQueue<>(rules.longestWaitMillis());
            aheadShipments[node] = Math.max(1, rules.aheadHours() * at.ordersPerHour());
        }
    }

    /** Its stock is reserved and it counts as work of its node already. */
    void release(ShipmentState state) {
        RankedQueue<Held> queue = queues[state.shipment.node()];
        if (queue == null
                || queue.isEmpty() && released(state.shipment.node()) <= aheadShipments[state.shipment.node()]) {
            desk.decide(new ReleaseShipment(state.shipment, Reasons.ALLOCATED));
            if (desk.pickWatch != null) desk.pickWatch.released(state);
            return;
        }
        Held turn = new Held(state);
        turn.key = key(state.shipment);
        state.queued = true;
        queue.add(turn, desk.nowMillis());
        held++;
        desk.decide(new QueueShipment(state.shipment, Reasons.NODE_BUSY));
    }

    /** To be called when a node may have got on with its work. */
    void goOn() {
        if (held == 0) return;
        for (int node = 0; node < queues.length; node++) {
            RankedQueue<Held> queue = queues[node];
            if (queue == null) continue;
            while (!queue.isEmpty() && released(node) < aheadShipments[node]) releaseNext(queue);
        }
    }

    /** Shipments that wait for their turn. */
    int waiting() {
        return held;
    }

    private void releaseNext(RankedQueue<Held> queue) {
        Held next = queue.poll(desk.nowMillis());
        if (next == null) return;
        held--;
        next.state.queued = false;
        next.state.releasedAtMillis = desk.nowMillis();
        desk.decide(new ReleaseShipment(next.state.shipment, Reasons.YOUR_TURN));
        if (desk.pickWatch != null) desk.pickWatch.released(next.state);
    }

    private int released(int node) {
        RankedQueue<Held> queue = queues[node];
        return desk.backlog.shipments(node) - (queue == null ? 0 : queue.size());
    }

    /** Work must begin as much before its predicted end as it would take if nothing else were before it. */
    private long key(Shipment shipment) {
        long aloneMillis = shipment.predictedMillis() - desk.nowMillis();
        if (desk.policy.routing().considerBacklog()) aloneMillis -= desk.backlog.millis(shipment.node());
        long promisedMillis = shipment.order().promisedMillis();
        long dueMillis = promisedMillis - Math.max(0, aloneMillis);
        return ranking.key(shipment.order(), dueMillis, dueMillis < desk.nowMillis());
    }
}
