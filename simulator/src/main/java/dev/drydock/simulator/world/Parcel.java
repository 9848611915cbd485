package dev.drydock.simulator.world;

import dev.drydock.domain.order.Shipment;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;

/** What physically becomes of one shipment. Mutable; lives from release until it has arrived, or has come back. */
final class Parcel {
    /** Where it is in its life. */
    enum Stage {
        ORDERED,
        TO_PICK,
        PICKING,
        TO_PACK,
        PACKING,
        TO_LABEL,
        TO_PICK_UP,
        ON_THE_WAY,
        DELIVERED,
        STOPPED
    }

    final Shipment shipment;
    final OpenOrder order;
    Stage stage = Stage.ORDERED;
    int[] unitsByLine;
    int service;
    long queuedAtMillis;
    long waitedMillis;
    long handedOverMillis;
    int releases;
    boolean received;
    private int messages;
    boolean scanned;
    boolean captured;
    boolean comingBack;
    boolean returnAnswered;
    boolean shelved;
    boolean refundAsked;
    boolean refunded;

    Parcel(Shipment shipment, OpenOrder order) {
        this.shipment = shipment;
        this.order = order;
        this.unitsByLine = shipment.unitsByLine();
        this.service = shipment.service();
    }

    /** Nothing more can happen to it. */
    boolean finished() {
        return stage == Stage.DELIVERED && captured && !comingBack;
    }

    int number() {
        return shipment.number();
    }

    int node() {
        return shipment.node();
    }

    int totalUnits() {
        int sum = 0;
        for (int units : unitsByLine) sum += units;
        return sum;
    }

    /** Keys its random numbers: by order and node, never by shipment number, which depends on the policy. */
    long entity() {
        return entity(shipment.order().number(), shipment.node());
    }

    /** Keys the random delay of the node's next message about it. */
    long nextMessage() {
        return entity() << 4 | (messages++ & 15);
    }

    static long entity(int order, int node) {
        return (long) order << 8 | node;
    }
}
