package dev.drydock.engine;

import dev.drydock.domain.decision.OrderDecision.NotifyCustomer;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Shipment;

/**
 * Once a day, goes through all open orders and parcels for what has gone quiet or is late: messages get lost, and no single one may leave an order lying forever.
 * Questions are asked again; parcels past their promise are told to the customer or, by hand, given to customer care; a parcel nobody has heard of for long after
 * it was due is settled with the customer as delivered.
 */
final class DailyRound {
    private static final long HOUR_MILLIS = 3_600_000L;
    private static final long DAY_MILLIS = 24 * HOUR_MILLIS;
    private static final long UNANSWERED_MILLIS = 12 * HOUR_MILLIS;
    private static final long UNRECEIVED_MILLIS = DAY_MILLIS;
    private static final long UNPACKED_MILLIS = 4 * DAY_MILLIS;
    private static final long LOST_MILLIS = 14 * DAY_MILLIS;

    private final Desk desk;
    private final Tickets tickets;
    private final Acceptance acceptance;
    private final Labels labels;
    private final Parcels parcels;
    private final Calls calls;
    private final ReturnsDesk returns;
    private final LapsedPayments lapsed;
    private final boolean lateByHand;
    private final boolean scansByHand;

    DailyRound(
            Desk desk,
            Tickets tickets,
            Acceptance acceptance,
            Labels labels,
            Parcels parcels,
            Calls calls,
            ReturnsDesk returns,
            LapsedPayments lapsed) {
        this.desk = desk;
        this.tickets = tickets;
        this.acceptance = acceptance;
        this.labels = labels;
        this.parcels = parcels;
        this.calls = calls;
        this.returns = returns;
        this.lapsed = lapsed;
        lateByHand = tickets.byHand(ExceptionType.LATE_IN_TRANSIT);
        scansByHand = tickets.byHand(ExceptionType.MISSING_SCAN);
    }

    void start() {
        desk.wakeAt(Timer.Kind.REEVALUATE, -1, 0, desk.nowMillis() + DAY_MILLIS, Reasons.SCHEDULED);
    }

    void go() {
        long nowMillis = desk.nowMillis();
        desk.unpaid.forEach(state -> {
            if (!state.authorisationParked && nowMillis - state.askedAtMillis > UNANSWERED_MILLIS)
                acceptance.askAgain(state);
        });
        calls.lookAfter();
        desk.shipments.forEach(state -> {
            if (state.handedOver) lookAfterParcel(state);
            else lookAfterShipment(state);
        });
        returns.lookAfter();
        lapsed.lookAfter();
        start();
    }

    private void lookAfterShipment(ShipmentState state) {
        long nowMillis = desk.nowMillis();
        if (nowMillis > state.promisedMillis && !state.lateTold) {
            state.lateTold = true;
            notifyCustomer(state);
        }
        if (state.labelAwaited) {
            if (nowMillis - state.labelAskedAtMillis > UNANSWERED_MILLIS)
                labels.ask(state, state.service, state.labelAttempt, Reasons.NO_ANSWER);
            return;
        }
        if (state.queued || state.packed || state.labelled || state.pickHeard) return;
        long quietMillis = state.received ? UNPACKED_MILLIS : UNRECEIVED_MILLIS;
        if (nowMillis - state.releasedAtMillis <= quietMillis) return;
        state.releasedAtMillis = nowMillis;
        desk.decide(new ReleaseShipment(state.shipment, Reasons.NO_ANSWER));
    }

    private void lookAfterParcel(ShipmentState state) {
        long nowMillis = desk.nowMillis();
        if (nowMillis > state.dueByMillis + LOST_MILLIS) {
            if (!state.lostAsked) askCustomerCare(state);
            return;
        }
        if (!state.scanned && scansByHand && !state.scanMissed && scanOverdue(state)) missScan(state);
        if (nowMillis > state.promisedMillis && !state.lateTold) tellLate(state);
    }

    private boolean scanOverdue(ShipmentState state) {
        long graceMillis = desk.policy.recovery().detection().scanGraceMillis();
        return desk.nowMillis() - state.handedOverAtMillis > graceMillis;
    }

    private void missScan(ShipmentState state) {
        state.scanMissed = true;
        Shipment shipment = state.shipment;
        state.scanTicket = tickets.raise(
                ExceptionType.MISSING_SCAN,
                shipment.order(),
                shipment,
                Reasons.NOT_SCANNED,
                () -> state.scanTicket = null);
    }

    private void tellLate(ShipmentState state) {
        state.lateTold = true;
        Shipment shipment = state.shipment;
        if (lateByHand)
            state.lateTicket = tickets.raise(
                    ExceptionType.LATE_IN_TRANSIT,
                    shipment.order(),
                    shipment,
                    Reasons.LATER_THAN_PROMISED,
                    () -> toldByHand(state));
        else notifyCustomer(state);
    }

    private void toldByHand(ShipmentState state) {
        state.lateTicket = null;
        notifyCustomer(state);
    }

    private void notifyCustomer(ShipmentState state) {
        long knownMillis = state.handedOver ? state.dueByMillis : state.shipment.predictedMillis();
        long expectedMillis = Math.max(knownMillis, desk.nowMillis() + DAY_MILLIS);
        desk.decide(new NotifyCustomer(state.shipment.order(), expectedMillis, Reasons.LATER_THAN_PROMISED));
    }

    private void askCustomerCare(ShipmentState state) {
        state.lostAsked = true;
        Shipment shipment = state.shipment;
        if (state.lateTicket != null) tickets.close(state.lateTicket, Reasons.OVERTAKEN);
        state.lateTicket = tickets.raise(
                ExceptionType.LATE_IN_TRANSIT,
                shipment.order(),
                shipment,
                Reasons.NOT_HEARD_OF,
                () -> parcels.delivered(shipment, state.service, desk.nowMillis()));
    }
}
