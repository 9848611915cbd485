package dev.drydock.engine;

import dev.drydock.domain.event.ReturnEvent.WrongItemReported;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Shipment;

/** Customers who got a wrong item: the unit they did not get is paid back, by rule or by a person. Each is answered once. */
final class WrongItems {
    private final Desk desk;
    private final Tickets tickets;
    private final Payments payments;
    private final ReturnsDesk returns;
    private final NumberSet answered = new NumberSet();

    WrongItems(Desk desk, Tickets tickets, Payments payments, ReturnsDesk returns) {
        this.returns = returns;
        this.desk = desk;
        this.tickets = tickets;
        this.payments = payments;
    }

    void reported(WrongItemReported event) {
        Shipment shipment = event.shipment();
        if (!answered.add(shipment.number())) return;
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state != null)
            payments.capture(state, Reasons.DELIVERED_UNSCANNED); // the customer has it, whatever the carrier says
        if (tickets.byHand(ExceptionType.WRONG_ITEM))
            tickets.raise(
                    ExceptionType.WRONG_ITEM, shipment.order(), shipment, Reasons.WRONG_ITEM, () -> refund(event));
        else refund(event);
    }

    private void refund(WrongItemReported event) {
        Shipment shipment = event.shipment();
        long cents = shipment.order().unitPriceCents(event.line());
        returns.payBack(shipment, cents, Reasons.WRONG_ITEM);
    }
}
