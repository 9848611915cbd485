package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.routing.Quote;
import dev.drydock.engine.routing.Router;

/**
 * Gives a parcel that its carrier does not take to another carrier at the same node: by rule, after asking finance when it costs much more, or by hand.
 */
final class Failover {
    private final Desk desk;
    private final Tickets tickets;
    private final Labels labels;
    private final Allocation allocation;
    private final Router router;
    private final Notices notices;
    private final boolean byRule;

    Failover(Desk desk, Tickets tickets, Labels labels, Allocation allocation, Router router, Notices notices) {
        this.desk = desk;
        this.tickets = tickets;
        this.labels = labels;
        this.allocation = allocation;
        this.router = router;
        this.notices = notices;
        byRule = desk.policy.recovery().failover().enabled() && !tickets.byHand(ExceptionType.LABEL_REJECTED);
    }

    /** Finds another carrier for a parcel; when there is none it is held over. */
    void replace(ShipmentState state, Reason reason) {
        state.refusedBy |= 1L << desk.carrierOf(state.service);
        if (byRule) replaceByRule(state, reason);
        else
            state.ticket = tickets.raise(
                    ExceptionType.LABEL_REJECTED,
                    state.shipment.order(),
                    state.shipment,
                    reason,
                    () -> replaceByHand(state));
    }

    private void replaceByRule(ShipmentState state, Reason reason) {
        if (state.failoverRefused) {
            labels.holdOver(state);
            return;
        }
        change(state, otherCarrier(state), reason);
    }

    /** To another carrier at once, or when finance agrees to what it costs more. */
    private void change(ShipmentState state, Quote quote, Reason reason) {
        if (quote.service() < 0) {
            labels.holdOver(state);
            return;
        }
        int service = quote.service();
        long predictedMillis = quote.predictedMillis();
        long extraCents = quote.postageCents() - state.shipment.postageCents();
        if (extraCents <= desk.policy.recovery().failover().approvalAboveCents()) {
            takeOver(state, service, predictedMillis, reason);
            return;
        }
        state.ticket = tickets.askApproval(
                state.shipment,
                extraCents,
                Reasons.FAILOVER_COST,
                (approved, verdict) -> decided(state, service, predictedMillis, approved, verdict));
    }

    private void decided(ShipmentState state, int service, long predictedMillis, boolean approved, Reason verdict) {
        state.ticket = null;
        if (state.labelled) return;
        if (approved) takeOver(state, service, predictedMillis, verdict);
        else {
            state.failoverRefused = true;
            labels.holdOver(state);
        }
    }

    private void replaceByHand(ShipmentState state) {
        state.ticket = null;
        if (state.labelled) return;
        if (state.failoverRefused) labels.holdOver(state);
        else change(state, otherCarrier(state), Reasons.CHOSEN_BY_HAND);
    }

    private void takeOver(ShipmentState state, int service, long predictedMillis, Reason reason) {
        labels.ask(state, service, 1, reason);
        notices.expected(state.shipment.order(), predictedMillis);
    }

    private Quote otherCarrier(ShipmentState state) {
        Shipment shipment = state.shipment;
        return router.relabel(
                shipment.order(),
                state.unitsByLine,
                allocation.constraintsFor(shipment.order()),
                shipment.node(),
                state.refusedBy,
                desk.nowMillis());
    }
}
