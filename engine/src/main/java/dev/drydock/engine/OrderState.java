package dev.drydock.engine;

import dev.drydock.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** What the desk keeps of an order until its last shipment is delivered. */
final class OrderState {
    enum Phase {
        AUTHORISING,
        DECLINED,
        BATCHED,
        HELD,
        ROUTED
    }

    final Order order;
    Phase phase = Phase.AUTHORISING;
    int authoriseAttempt;
    long askedAtMillis;
    boolean authorisationParked;

    /** Units without a shipment, one entry per line; null when there are none. Shared with the order until it changes. */
    int @Nullable [] missing;

    int openShipments;
    long capturedCents;
    /** Asked for and not confirmed. */
    int capturesUnderWay;

    boolean shippingCharged;
    boolean cancelled;
    long expiresAtMillis;
    int renewals;
    /** Its authorisation has expired and was not renewed: what has not left is given up. */
    boolean unpayable;

    boolean credited;

    boolean backordered;
    long backorderedAtMillis;
    int backorderVersion;

    int shortPicks;
    /** How many of its shipments were asked back, and how many nodes have not answered yet. */
    int stops;

    int stopsAwaited;
    /** Units of its products that could be promised when joining its parcels was last thought of. */
    long unitsSeen = -1;
    /** Bit n: node n could not find what it said it had. */
    long avoidNodes;

    OrderState(Order order) {
        this.order = order;
    }

    boolean done() {
        return missing == null && openShipments == 0;
    }

    /** Whether an earlier plan fell through, so that the customer may have to be told. */
    boolean replanned() {
        return backordered || shortPicks > 0 || stops > 0;
    }

    /** The shipment has stopped, or has ended so that nothing can stop it any more. */
    void stopAnswered(ShipmentState shipment) {
        if (!shipment.stopAsked) return;
        shipment.stopAsked = false;
        stopsAwaited--;
    }

    /** Units that lost their shipment need another one. */
    void addMissing(int[] unitsByLine) {
        int[] sum = missing == null ? new int[unitsByLine.length] : missing.clone();
        for (int line = 0; line < sum.length; line++) sum[line] += unitsByLine[line];
        missing = sum;
    }

    /** Units have a shipment, or are given up. */
    void takeMissing(int[] unitsByLine) {
        int[] before = missing;
        if (before == null || before == unitsByLine) {
            missing = null;
            return;
        }
        int[] rest = before.clone();
        int left = 0;
        for (int line = 0; line < rest.length; line++) {
            rest[line] -= unitsByLine[line];
            left += rest[line];
        }
        missing = left == 0 ? null : rest;
    }
}
