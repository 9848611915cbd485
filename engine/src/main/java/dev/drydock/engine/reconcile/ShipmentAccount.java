package dev.drydock.engine.reconcile;

import dev.drydock.domain.order.Shipment;

/** What the books know of one shipment from its label on, until it is delivered, collected for and billed. */
final class ShipmentAccount {
    final Shipment shipment;
    final int service;
    final long labelCents;
    final long labelledMillis;
    long handedOverMillis;
    long dueByMillis;
    long deliveredMillis;
    /** What was asked of the payment processor; 0: nothing yet. */
    long askedCents;

    boolean stopped;
    boolean captured;
    boolean carriageBilled;
    boolean handlingBilled;
    boolean creditClaimed;
    /** Number of the open mismatch about its money; -1: none. */
    int moneyMismatch = -1;

    ShipmentAccount(Shipment shipment, int service, long labelCents, long labelledMillis) {
        this.shipment = shipment;
        this.service = service;
        this.labelCents = labelCents;
        this.labelledMillis = labelledMillis;
    }
}
