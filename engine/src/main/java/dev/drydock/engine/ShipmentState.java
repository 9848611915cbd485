package dev.drydock.engine;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** What the desk keeps of a shipment until it is delivered or has ended. */
final class ShipmentState {
    final Shipment shipment;
    final OrderState order;
    final long promisedMillis;

    /** Units in it: as planned, or as found at a short pick. */
    int[] unitsByLine;

    long releasedAtMillis;
    /** Waits for its turn at its node. */
    boolean queued;

    boolean received;
    boolean pickHeard;
    boolean packed;
    boolean labelled;
    boolean handedOver;
    boolean scanned;
    boolean captureAsked;
    /** Its node was asked to stop it and has not answered. */
    boolean stopAsked;

    /** The node did not pick it in time. */
    boolean pickLate;
    /** Open while a person is to look at a delayed pick. */
    @Nullable
    Ticket pickTicket;
    /** A faster service in place of the planned one, or -1. */
    private int upgradedTo = -1;

    int service;
    int labelAttempt;
    long labelAskedAtMillis;
    boolean labelAwaited;
    int labelVersion;
    /** Bit c: carrier c has refused it. */
    long refusedBy;
    /** How often in a row it was held over. */
    int holdOvers;
    /** Finance did not want to pay for another carrier. */
    boolean failoverRefused;
    /** Open while a person or finance decides about its label. */
    @Nullable
    Ticket ticket;

    /** Open while a person asks for its first scan. */
    @Nullable
    Ticket scanTicket;
    /** Open while a person tells the customer, or asks after the parcel. */
    @Nullable
    Ticket lateTicket;

    long handedOverAtMillis;
    long dueByMillis;
    boolean scanMissed;
    boolean lateTold;
    boolean lostAsked;

    ShipmentState(Shipment shipment, OrderState order, long releasedAtMillis) {
        this.releasedAtMillis = releasedAtMillis;
        this.shipment = shipment;
        this.order = order;
        promisedMillis = shipment.order().promisedMillis();
        unitsByLine = shipment.unitsByLine();
        service = shipment.service();
    }

    /** The service it is to go by: as planned, or as upgraded. */
    int plannedService() {
        return upgradedTo < 0 ? shipment.service() : upgradedTo;
    }

    boolean upgraded() {
        return upgradedTo >= 0;
    }

    void upgradeTo(int faster) {
        upgradedTo = faster;
        service = faster;
    }

    long goodsCents() {
        long sum = 0;
        for (int line = 0; line < unitsByLine.length; line++)
            sum += unitsByLine[line] * shipment.order().unitPriceCents(line);
        return sum;
    }
}
