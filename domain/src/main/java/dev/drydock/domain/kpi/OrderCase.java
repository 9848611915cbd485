package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** What the log has told of one order so far: the projection that all folds share. */
final class OrderCase {
    final Order order;
    /** Whether it was placed after the warm-up, so that KPIs count it. */
    final boolean counted;

    long authorisedMillis;
    long acceptedMillis;
    long lastDeliveredMillis;

    long authorisedCents;
    long capturedCents;
    long refundedCents;
    long shippedGoodsCents;
    boolean authorised;
    long writtenOffCents;
    boolean voided;
    /** What was authorised has expired, and nothing has been done about it. */
    boolean lapsed;

    boolean declined;
    /** The customer left before the payment was authorised. */
    boolean leftAtPayment;

    boolean awaitsPayment;
    boolean awaitsRouting;

    boolean attempted;
    boolean troubled;
    boolean ended;
    boolean lateToShip;
    int shortPickNode = -1;
    /** Number of the first shipment planned after units had not been found; -1 while there is none. */
    int rescueFrom = -1;
    /** Who brought its latest delivery, and where from; -1 before. */
    int lastCarrier = -1;

    int lastNode = -1;
    int deliveredUnits;
    int cancelledUnits;
    int shipmentsAtNodes;
    int shipmentsHandedOver;
    int shipmentsScanned;

    private @Nullable ShipmentTrack last;

    OrderCase(Order order, boolean counted) {
        this.order = order;
        this.counted = counted;
    }

    /** The shipment's track, begun when it is first spoken of. */
    ShipmentTrack track(Shipment shipment) {
        for (ShipmentTrack track = last; track != null; track = track.next)
            if (track.shipment.number() == shipment.number()) return track;
        ShipmentTrack begun = new ShipmentTrack(shipment, last);
        last = begun;
        return begun;
    }

    /** The latest shipment; earlier ones follow by {@link ShipmentTrack#next}. */
    @Nullable
    ShipmentTrack lastTrack() {
        return last;
    }

    /** Every unit has arrived or was given up. */
    boolean allUnitsEnded() {
        return deliveredUnits + cancelledUnits >= order.totalUnits();
    }

    /** Nothing is owed: whatever was authorised has been captured or released. */
    boolean settled() {
        return !lapsed && (authorisedCents == 0 || voided || capturedCents >= authorisedCents);
    }

    /** Nothing can happen to it any more but returns, and work on its tickets. */
    boolean over() {
        return ended && shipmentsAtNodes == 0 && (declined || authorised || leftAtPayment) && settled();
    }

    /** It came to nothing by the customer, not by the seller. */
    boolean notPaid() {
        return declined || leftAtPayment;
    }

    boolean inFull() {
        return deliveredUnits == order.totalUnits();
    }

    boolean late() {
        return lastDeliveredMillis > order.promisedMillis();
    }
}
