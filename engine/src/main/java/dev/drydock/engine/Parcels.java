package dev.drydock.engine;

import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.Shipment;

/** Parcels with their carriers: hand-over, first scan, delivery; what carriers do is told to their health record. */
final class Parcels {
    private static final double DUE_QUANTILE = 0.9;

    private final Desk desk;
    private final Tickets tickets;
    private final Payments payments;
    private final DeliveredShipments delivered;

    Parcels(Desk desk, Tickets tickets, Payments payments, DeliveredShipments delivered) {
        this.desk = desk;
        this.tickets = tickets;
        this.payments = payments;
        this.delivered = delivered;
    }

    void handedOver(Shipment shipment, int service, long atMillis) {
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state != null && !state.handedOver) handOver(state, service, atMillis);
    }

    void scanned(Shipment shipment, int service, long atMillis) {
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state == null || state.scanned) return;
        if (!state.handedOver) handOver(state, service, atMillis);
        state.scanned = true;
        if (state.scanTicket != null) tickets.close(state.scanTicket, Reasons.OVERTAKEN);
        desk.carriers.scanned(
                desk.carrierOf(service), region(shipment), state.handedOverAtMillis, desk.nowMillis(), desk.out());
        payments.capture(state, Reasons.FIRST_SCAN);
    }

    void delivered(Shipment shipment, int service, long atMillis) {
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state == null) return;
        if (!state.handedOver) handOver(state, service, atMillis);
        desk.carriers.delivered(
                desk.carrierOf(service), region(shipment), state.dueByMillis, desk.nowMillis(), desk.out());
        payments.capture(state, Reasons.DELIVERED_UNSCANNED);
        closeTickets(state);
        if (!state.pickHeard) desk.stock.release(shipment);
        if (!state.packed) desk.backlog.left(shipment.node());
        delivered.add(shipment, state.unitsByLine, atMillis);
        desk.shipments.remove(shipment.number());
        state.order.openShipments--;
        payments.endIfDone(state.order);
    }

    private void closeTickets(ShipmentState state) {
        if (state.scanTicket != null) tickets.close(state.scanTicket, Reasons.OVERTAKEN);
        if (state.lateTicket != null) tickets.close(state.lateTicket, Reasons.OVERTAKEN);
        if (state.pickLate && !state.pickHeard && desk.pickWatch != null) desk.pickWatch.settled(state);
    }

    private void handOver(ShipmentState state, int service, long atMillis) {
        Shipment shipment = state.shipment;
        state.handedOver = true;
        state.labelled = true;
        state.service = service;
        state.handedOverAtMillis = atMillis;
        Service sold = desk.network.services().get(service);
        int zone = desk.network.zone(shipment.node(), shipment.order().place());
        state.dueByMillis = sold.deliveryDays()
                .latestRolledMillis(
                        atMillis + sold.transit().quantileMillis(zone, 0),
                        atMillis + sold.transit().quantileMillis(zone, DUE_QUANTILE));
        desk.carriers.handedOver(sold.carrier(), region(shipment), atMillis, state.dueByMillis);
    }

    private int region(Shipment shipment) {
        return desk.regionOf(shipment.order().place());
    }
}
