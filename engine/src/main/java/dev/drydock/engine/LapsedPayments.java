package dev.drydock.engine;

import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.RenewAuthorisation;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.MoneyDecision.WriteOff;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.StopShipment;
import dev.drydock.domain.event.PaymentEvent.AuthorisationRenewed;
import dev.drydock.domain.event.PaymentEvent.CaptureFailed;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Authorisations that expire before the money is collected. A new one is asked for: ahead of time where the policy says so, or when a capture has failed. When the bank
 * refuses, what has not left is stopped and given up, and what has left is written off.
 */
final class LapsedPayments {

    /** Captures that failed, until the authorisation is renewed. */
    private static final class Lapse {
        final List<CaptureFailed> failed = new ArrayList<>();
        boolean asked;

        long cents() {
            long sum = 0;
            for (CaptureFailed capture : failed) sum += capture.cents();
            return sum;
        }
    }

    private final Desk desk;
    private final Tickets tickets;
    private final Backorders backorders;
    private final Payments payments;
    private final ReturnsDesk returns;
    private final long beforeMillis;
    private final OrderTable<Lapse> lapses = new OrderTable<>();
    /** Those of open orders that expire at a known time; empty where they never do. */
    private final OrderTable<OrderState> expiring = new OrderTable<>();

    LapsedPayments(Desk desk, Tickets tickets, Backorders backorders, Payments payments, ReturnsDesk returns) {
        this.returns = returns;
        this.desk = desk;
        this.tickets = tickets;
        this.backorders = backorders;
        this.payments = payments;
        beforeMillis = desk.policy.finance().reauthoriseBeforeMillis();
    }

    /** An authorisation that will not last. */
    void authorised(Order order, long expiresAtMillis) {
        OrderState state = desk.orders.get(order.number());
        if (state == null || beforeMillis <= 0) return;
        state.expiresAtMillis = expiresAtMillis;
        expiring.put(order.number(), state);
    }

    /** Once a day: those that will expire before long, and are still waiting. */
    void lookAfter() {
        expiring.forEach(state -> {
            int number = state.order.number();
            if (desk.orders.get(number) != state) expiring.remove(number);
            else if (state.expiresAtMillis - desk.nowMillis() < beforeMillis) {
                expiring.remove(number);
                renew(state, Reasons.EXPIRES_SOON);
            }
        });
    }

    /** Nothing has been collected for it yet; asked for again before more goods leave. */
    void expired(Order order) {
        OrderState state = desk.orders.get(order.number());
        if (state == null || beforeMillis <= 0 || state.unpayable) return;
        renew(state, Reasons.EXPIRED);
    }

    void captureFailed(CaptureFailed event) {
        Order order = event.order();
        Lapse lapse = lapses.getOrPut(order.number(), number -> new Lapse());
        for (CaptureFailed before : lapse.failed)
            if (before.shipment().number() == event.shipment().number()) return;
        lapse.failed.add(event);
        OrderState state = desk.orders.get(order.number());
        if (state != null && state.unpayable) {
            giveUp(order, lapse);
            payments.endIfDone(state);
            return;
        }
        if (lapse.asked) return;
        lapse.asked = true;
        if (state == null) ask(order, lapse.cents(), 1, Reasons.EXPIRED);
        else renew(state, Reasons.EXPIRED);
    }

    /** Collects what could not be collected before. */
    void renewed(AuthorisationRenewed event) {
        Order order = event.order();
        OrderState state = desk.orders.get(order.number());
        if (state != null) state.renewals = 0;
        if (event.expiresAtMillis() != 0) authorised(order, event.expiresAtMillis());
        Lapse lapse = lapses.get(order.number());
        if (lapse == null) return;
        lapses.remove(order.number());
        for (CaptureFailed capture : lapse.failed)
            desk.decide(new CapturePayment(order, capture.shipment(), capture.cents(), Reasons.RENEWED));
    }

    /** One more time while nothing is lost yet; then it is over. */
    void declined(Order order) {
        OrderState state = desk.orders.get(order.number());
        Lapse lapse = lapses.get(order.number());
        if (state == null && lapse == null) return;
        if (lapse == null && state != null && state.expiresAtMillis > desk.nowMillis()) return; // still holds
        tickets.report(ExceptionType.PAYMENT_EXPIRED, order, Reasons.RENEWAL_DECLINED);
        if (lapse != null) giveUp(order, lapse);
        if (state != null) stop(state);
    }

    private void renew(OrderState state, Reason reason) {
        Lapse lapse = lapses.get(state.order.number());
        long askedCents = state.capturedCents - (lapse == null ? 0 : lapse.cents());
        long cents = state.order.totalCents() - askedCents;
        if (cents > 0) ask(state.order, cents, ++state.renewals, reason);
    }

    private void ask(Order order, long cents, int attempt, Reason reason) {
        desk.decide(new RenewAuthorisation(order, cents, attempt, reason));
    }

    /** What has left is lost. */
    private void giveUp(Order order, Lapse lapse) {
        lapses.remove(order.number());
        OrderState state = desk.orders.get(order.number());
        for (CaptureFailed capture : lapse.failed) {
            desk.decide(new WriteOff(order, capture.shipment(), capture.cents(), Reasons.RENEWAL_DECLINED));
            returns.neverPaid(capture.shipment());
            if (state != null) state.capturedCents -= capture.cents();
            payments.lost(capture.shipment(), state);
        }
        if (state == null) desk.decide(new VoidPayment(order, Reasons.NOT_CAPTURED));
        else state.cancelled = true; // so that the rest is voided in the end
    }

    /** What has not left does not leave. */
    private void stop(OrderState state) {
        state.unpayable = true;
        state.cancelled = true;
        desk.shipments.forEach(shipment -> {
            if (shipment.order == state && !shipment.handedOver)
                desk.decide(new StopShipment(shipment.shipment, Reasons.RENEWAL_DECLINED));
        });
        if (state.missing != null) backorders.dropUnpayable(state);
        payments.endIfDone(state);
    }
}
