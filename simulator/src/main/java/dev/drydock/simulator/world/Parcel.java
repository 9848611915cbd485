package dev.drydock.simulator.world;

import dev.drydock.domain.decision.MoneyDecision;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.domain.order.Shipment;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;
import org.jspecify.annotations.Nullable;

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
    // Copied out of order and shipment: a parcel on the way is cold in the cache, and every object it leads to is one
    // more miss.
    private final long entity;
    private final int node;
    final int place;
    final int firstProduct;
    private int totalUnits;
    Stage stage = Stage.ORDERED;
    int[] unitsByLine;
    int service;
    /** What its label cost. */
    long postageCents;

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
    /** To be paid back once it has been collected; null: nothing. */
    MoneyDecision.@Nullable Refund refundWaiting;

    boolean refunded;
    /** What is in it in place of one unit that was ordered; null: nothing. */
    @Nullable
    WrongItem wrong;

    /** One unit of a line was taken for another product. */
    record WrongItem(int line, int product) {}

    boolean cameLate;
    ReturnReason returnReason = ReturnReason.UNSTATED;
    /** What the inspection found, from receipt on; null where nobody inspects. */
    @Nullable
    InspectedReturn inspected;

    Parcel(Shipment shipment, OpenOrder order) {
        this.shipment = shipment;
        this.order = order;
        this.entity = entity(shipment.order().number(), shipment.node());
        this.node = shipment.node();
        this.place = shipment.order().place();
        this.firstProduct = shipment.order().product(firstLine(shipment.unitsByLine()));
        this.unitsByLine = shipment.unitsByLine();
        this.totalUnits = shipment.totalUnits();
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
        return node;
    }

    int totalUnits() {
        return totalUnits;
    }

    /** Fewer were found than asked for: one entry for each order line. */
    void holds(int[] foundByLine) {
        unitsByLine = foundByLine;
        totalUnits = 0;
        for (int units : foundByLine) totalUnits += units;
    }

    private static int firstLine(int[] unitsByLine) {
        int line = 0;
        while (unitsByLine[line] == 0) line++;
        return line;
    }

    /** Keys its random numbers: by order and node, never by shipment number, which depends on the policy. */
    long entity() {
        return entity;
    }

    /** Keys the random delay of the node's next message about it. */
    long nextMessage() {
        return entity() << 4 | (messages++ & 15);
    }

    static long entity(int order, int node) {
        return (long) order << 8 | node;
    }
}
