package dev.drydock.engine;

import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** Packed parcels and their labels: asks the planned carrier, retries, and turns to {@link Failover} when it does not help. */
final class Labelling {
    private final Desk desk;
    private final Tickets tickets;
    private final Labels labels;
    private final Failover failover;
    private final Upgrades upgrades;

    Labelling(Desk desk, Tickets tickets, Labels labels, Failover failover, Upgrades upgrades) {
        this.upgrades = upgrades;
        this.desk = desk;
        this.tickets = tickets;
        this.labels = labels;
        this.failover = failover;
    }

    void packed(Shipment shipment) {
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state == null || state.packed) return;
        state.packed = true;
        desk.backlog.left(shipment.node());
        if (state.labelled) return;
        if (state.pickLate) upgrades.packedLate(state);
        tryPlanned(state);
    }

    /** Whether its planned carrier may be asked for a label. */
    boolean openAsPlanned(ShipmentState state) {
        return labels.open(state, state.plannedService());
    }

    /** Asks the planned carrier for the label after all. */
    void tryAsPlanned(ShipmentState state) {
        state.refusedBy = 0;
        state.failoverRefused = false;
        tryPlanned(state);
    }

    void issued(Shipment shipment, int service) {
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state == null || state.labelled) return;
        state.labelled = true;
        state.labelAwaited = false;
        state.service = service;
        if (state.ticket != null) tickets.close(state.ticket, Reasons.OVERTAKEN);
        desk.carriers.labelIssued(
                desk.carrierOf(service), desk.regionOf(shipment.order().place()), desk.nowMillis(), desk.out());
    }

    /** @param answered whether the carrier refused in so many words; else its system did not answer */
    void refused(Shipment shipment, int service, boolean answered, long atMillis) {
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state == null || !state.labelAwaited || service != state.service) return;
        if (atMillis < state.labelAskedAtMillis) return; // an attempt before this one
        state.labelAwaited = false;
        int carrier = desk.carrierOf(service);
        int region = desk.regionOf(shipment.order().place());
        desk.carriers.labelRefused(carrier, region, answered, desk.nowMillis(), desk.out());
        if (labels.mayRetry(state) && labels.open(state, service)) labels.retryLater(state);
        else failover.replace(state, Reasons.LABEL_REJECTED);
    }

    void retry(Timer timer) {
        ShipmentState state = due(timer);
        if (state == null) return;
        if (labels.open(state, state.service)) labels.ask(state, state.service, state.labelAttempt + 1, Reasons.RETRY);
        else failover.replace(state, Reasons.CARRIER_SUSPENDED);
    }

    void heldOver(Timer timer) {
        ShipmentState state = due(timer);
        if (state != null) tryPlanned(state);
    }

    private void tryPlanned(ShipmentState state) {
        int planned = state.plannedService();
        state.service = planned;
        if (labels.open(state, planned)) labels.ask(state, planned, 1, Reasons.PACKED);
        else if (labels.outOfPatience(state)) labels.ask(state, planned, 1, Reasons.HELD_OVER);
        else failover.replace(state, Reasons.CARRIER_SUSPENDED);
    }

    private @Nullable ShipmentState due(Timer timer) {
        ShipmentState state = desk.shipments.get(timer.reference());
        return state == null || state.labelled || timer.version() != state.labelVersion ? null : state;
    }
}
