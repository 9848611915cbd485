package dev.drydock.engine;

import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.event.WarehouseEvent.ShipmentStopped;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.routing.Router;

/** What leaves the shelves: turns reservations into picked units, in full, in part or not at all. */
final class Picking {
    private final Desk desk;
    private final StockFeed feed;
    private final ShortPicks shortPicks;
    private final Backorders backorders;
    private final Payments payments;

    Picking(Desk desk, StockFeed feed, ShortPicks shortPicks, Backorders backorders, Payments payments) {
        this.desk = desk;
        this.feed = feed;
        this.shortPicks = shortPicks;
        this.backorders = backorders;
        this.payments = payments;
    }

    void received(Shipment shipment) {
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state != null) state.received = true;
    }

    void picked(ShipmentPicked event) {
        Shipment shipment = event.shipment();
        desk.stock.picked(shipment, shipment.unitsByLine(), event.stockSequence());
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state != null) settleReservation(state);
        feed.watch(shipment.node());
    }

    void pickedShort(ShipmentPickedShort event) {
        Shipment shipment = event.shipment();
        desk.stock.picked(shipment, event.foundByLine(), event.stockSequence());
        feed.watch(shipment.node());
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state == null || state.pickHeard) return;
        settleReservation(state);
        feed.shortPick(shipment.node());
        int[] missing = shipment.unitsByLine().clone();
        int foundUnits = 0;
        for (int line = 0; line < missing.length; line++) {
            missing[line] -= event.foundByLine()[line];
            foundUnits += event.foundByLine()[line];
        }
        state.unitsByLine = event.foundByLine();
        state.order.addMissing(missing);
        if (foundUnits == 0) end(state);
        shortPicks.missing(state.order, shipment, missing);
    }

    void stopped(ShipmentStopped event) {
        Shipment shipment = event.shipment();
        ShipmentState state = desk.shipments.get(shipment.number());
        if (event.picked())
            desk.stock.putBack(
                    shipment, state == null ? shipment.unitsByLine() : state.unitsByLine, event.stockSequence());
        else desk.stock.unmoved(shipment.node(), event.stockSequence());
        feed.watch(shipment.node());
        if (state == null) return;
        settleReservation(state);
        state.order.addMissing(state.unitsByLine);
        end(state);
        if (state.order.stopsAwaited == 0) backorders.fillOrWait(state.order, Router.ANY, Reasons.BEST_ROUTE);
        payments.endIfDone(state.order);
    }

    private void settleReservation(ShipmentState state) {
        if (state.pickHeard) return;
        state.pickHeard = true;
        if (state.pickLate && desk.pickWatch != null) desk.pickWatch.settled(state);
        desk.stock.release(state.shipment);
    }

    private void end(ShipmentState state) {
        if (!state.packed) desk.backlog.left(state.shipment.node());
        state.order.stopAnswered(state);
        state.order.openShipments--;
        desk.shipments.remove(state.shipment.number());
    }
}
