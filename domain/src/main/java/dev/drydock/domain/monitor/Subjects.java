package dev.drydock.domain.monitor;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.SelectiveFields;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;

/** Reads from an entry which cart or order, shipments, node and ticket it is about. */
final class Subjects extends SelectiveFields {
    int order;
    int shipment;
    int node;
    int ticket;
    List<Shipment> planned = List.of();

    void begin() {
        order = -1;
        shipment = -1;
        node = -1;
        ticket = -1;
        planned = List.of();
    }

    @Override
    public void order(Order about) {
        order = about.number();
    }

    @Override
    public void placed(Order placed) {
        order = placed.number();
    }

    @Override
    public void shipment(Shipment about) {
        shipment = about.number();
        order = about.order().number();
        node = about.node();
    }

    @Override
    public void planned(List<Shipment> shipments) {
        planned = shipments;
    }

    @Override
    public void ticket(Ticket about) {
        ticket = about.number();
        Order of = about.order();
        if (of != null) order = of.number();
        Shipment with = about.shipment();
        if (with != null) shipment(with);
    }

    @Override
    public void node(int about) {
        node = about;
    }
}
