package dev.drydock.engine;

import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/**
 * Collects for each shipment once, delivery with the first one, and releases what will never be collected when an order ends. Money that has not come in yet
 * is neither given back nor let go of: what follows a capture waits for its confirmation.
 */
final class Payments {
    private final Desk desk;
    /** Shipments whose payment has been confirmed. */
    private final NumberSet captured = new NumberSet();
    /** By shipment: what is to be paid back once it has come in. */
    private final OrderTable<Refund> owed = new OrderTable<>();

    Payments(Desk desk) {
        this.desk = desk;
    }

    void capture(ShipmentState state, Reason reason) {
        if (state.captureAsked) return;
        state.captureAsked = true;
        Order order = state.shipment.order();
        long cents = state.goodsCents();
        if (!state.order.shippingCharged) cents += order.shippingFeeCents();
        state.order.shippingCharged = true;
        state.order.capturedCents += cents;
        state.order.capturesUnderWay++;
        desk.decide(new CapturePayment(order, state.shipment, cents, reason));
    }

    void captured(PaymentCaptured event) {
        int shipment = event.shipment().number();
        if (!captured.add(shipment)) return;
        OrderState state = desk.orders.get(event.order().number());
        if (state != null) {
            state.capturesUnderWay--;
            endIfDone(state);
        }
        if (owed.size() == 0) return;
        Refund refund = owed.get(shipment);
        if (refund == null) return;
        owed.remove(shipment);
        desk.decide(refund);
    }

    /** Pays back what was paid for goods of a shipment, as soon as it has been paid. */
    void refund(Shipment shipment, long cents, Reason reason) {
        Refund refund = new Refund(shipment.order(), shipment, cents, reason);
        if (captured.contains(shipment.number())) desk.decide(refund);
        else owed.put(shipment.number(), refund);
    }

    /** What was to be collected never comes in: nothing waits for it any more, and nothing is paid back. */
    void lost(Shipment shipment, @Nullable OrderState state) {
        if (state != null) state.capturesUnderWay--;
        if (owed.get(shipment.number()) == null) return;
        owed.remove(shipment.number());
        desk.decide(new RejectReturn(shipment, Reasons.NEVER_PAID));
    }

    /** Lets go of an order all of whose units are delivered or cancelled. */
    void endIfDone(OrderState state) {
        if (!state.done()) return;
        if (state.cancelled && state.capturedCents < state.order.totalCents()) {
            if (state.capturesUnderWay > 0) return;
            desk.decide(new VoidPayment(state.order, Reasons.NOT_CAPTURED));
        }
        desk.orders.remove(state.order.number());
    }
}
