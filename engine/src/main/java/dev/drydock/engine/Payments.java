package dev.drydock.engine;

import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.order.Order;

/** Collects for each shipment once, delivery with the first one, and releases what will never be collected when an order ends. */
final class Payments {
    private final Desk desk;

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
        desk.decide(new CapturePayment(order, state.shipment, cents, reason));
    }

    /** Lets go of an order all of whose units are delivered or cancelled. */
    void endIfDone(OrderState state) {
        if (!state.done()) return;
        if (state.cancelled && state.capturedCents < state.order.totalCents())
            desk.decide(new VoidPayment(state.order, Reasons.NOT_CAPTURED));
        desk.orders.remove(state.order.number());
    }
}
