package dev.drydock.domain.kpi;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.SelectiveFields;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/** Looks which order an entry is about, and at nothing else. */
final class OrderMentioned extends SelectiveFields {
    private int number = -1;

    void begin() {
        number = -1;
    }

    boolean is(int order) {
        return number == order;
    }

    @Override
    public void order(Order order) {
        number = order.number();
    }

    @Override
    public void placed(Order order) {
        number = order.number();
    }

    @Override
    public void shipment(Shipment shipment) {
        number = shipment.order().number();
    }

    @Override
    public void ticket(Ticket ticket) {
        Order order = ticket.order();
        if (order != null) number = order.number();
    }
}
