package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.WeeklyHours;
import org.jspecify.annotations.Nullable;

/**
 * Watches for shipments that were released and are not picked within the objective of the declared handoff, in the node's own working hours. Each node
 * has a queue of what was released to it and at most one timer, for the oldest that is not picked.
 *
 * <p>By hand, each late shipment is a ticket of its own. By rule, people are told of the node, once, and the ticket is closed when the node has caught up.
 */
final class PickWatch {
    private static final String PICKED = "shipment.picked";
    private static final long STEP_MILLIS = 15 * 60_000L;
    private static final long AGAIN_MILLIS = 8 * 3_600_000L;

    private final Desk desk;
    private final Tickets tickets;
    private final Upgrades upgrades;
    private final long windowMillis;
    private final boolean byHand;
    private final NodeWatch[] nodes;

    /** One node: what was released to it, oldest first, and how many of those are late and still not picked. */
    private static final class NodeWatch {
        final WeeklyHours hours;
        final Reason behind;
        final ReleaseQueue released = new ReleaseQueue();
        boolean awake;
        int version;
        int late;
        long toldAtMillis = Long.MIN_VALUE / 2;

        @Nullable
        Ticket ticket;

        NodeWatch(Node node) {
            hours = node.hours();
            behind = new Reason("node-behind", node.name() + " has not picked in time what was released to it");
        }
    }

    private PickWatch(Desk desk, Tickets tickets, Upgrades upgrades, long windowMillis) {
        this.desk = desk;
        this.tickets = tickets;
        this.upgrades = upgrades;
        this.windowMillis = windowMillis;
        byHand = tickets.byHand(ExceptionType.DELAYED_PICK);
        nodes = desk.network.nodes().stream().map(NodeWatch::new).toArray(NodeWatch[]::new);
    }

    /** The watch that the workflow asks for: the objective of the handoff that a pick ends and whose exception is a delayed pick; null when there is none. */
    static @Nullable PickWatch asDeclared(Desk desk, Tickets tickets, Upgrades upgrades) {
        for (Handoff handoff : desk.workflow.handoffs())
            if (handoff.exceptionRoute() == ExceptionType.DELAYED_PICK
                    && handoff.signals().contains(PICKED))
                return new PickWatch(desk, tickets, upgrades, handoff.objectiveMillis());
        return null;
    }

    void released(ShipmentState state) {
        int node = state.shipment.node();
        NodeWatch watch = nodes[node];
        watch.released.add(state.shipment.number(), desk.nowMillis());
        if (!watch.awake) wake(watch, node, desk.nowMillis());
    }

    /** It was picked, or will never be. */
    void settled(ShipmentState state) {
        Ticket own = state.pickTicket;
        if (own != null) {
            tickets.close(own, Reasons.PICKED);
            state.pickTicket = null;
        }
        NodeWatch watch = nodes[state.shipment.node()];
        if (--watch.late > 0 || watch.ticket == null) return;
        tickets.close(watch.ticket, Reasons.CAUGHT_UP);
        watch.ticket = null;
    }

    void look(Timer timer) {
        int node = timer.reference();
        NodeWatch watch = nodes[node];
        if (timer.version() != watch.version) return;
        watch.awake = false;
        while (!watch.released.isEmpty()) {
            ShipmentState state = desk.shipments.get(watch.released.oldest());
            boolean waits = state != null && !state.pickHeard;
            if (waits && watch.hours.finishMillis(watch.released.oldestMillis(), windowMillis) > desk.nowMillis())
                break;
            watch.released.removeOldest();
            if (waits && state != null) late(watch, state);
        }
        if (!watch.released.isEmpty()) wake(watch, node, watch.released.oldestMillis());
    }

    private void late(NodeWatch watch, ShipmentState state) {
        state.pickLate = true;
        watch.late++;
        if (byHand) {
            state.pickTicket = tickets.raise(
                    ExceptionType.DELAYED_PICK,
                    state.shipment.order(),
                    state.shipment,
                    Reasons.NOT_PICKED,
                    () -> lookedAt(state));
            return;
        }
        if (watch.ticket == null && desk.nowMillis() - watch.toldAtMillis >= AGAIN_MILLIS) {
            watch.toldAtMillis = desk.nowMillis();
            watch.ticket =
                    tickets.raise(ExceptionType.DELAYED_PICK, null, null, watch.behind, () -> watch.ticket = null);
        }
        upgrades.lookLate(state, Reasons.NOT_PICKED);
    }

    private void lookedAt(ShipmentState state) {
        state.pickTicket = null;
        upgrades.lookLate(state, Reasons.UPGRADED_BY_HAND);
    }

    private void wake(NodeWatch watch, int node, long releasedAtMillis) {
        long dueMillis = Math.max(desk.nowMillis() + 1, watch.hours.finishMillis(releasedAtMillis, windowMillis));
        watch.awake = true;
        desk.wakeAt(
                Timer.Kind.PICK_CHECK,
                node,
                ++watch.version,
                -Math.floorDiv(-dueMillis, STEP_MILLIS) * STEP_MILLIS,
                Reasons.PICK_CHECK);
    }
}
