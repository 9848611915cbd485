package dev.drydock.harness.rehearsal;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import java.util.function.Consumer;

/** Reads from one log entry which order it is about, and a hash of what was done: not why, at what price or with what prediction. */
final class OrderDeed implements Fields {
    private int order = -1;
    private long hash;

    /** Starts the next entry. */
    void begin(String type) {
        order = -1;
        hash = type.hashCode();
    }

    /** Number of the order, or -1. */
    int order() {
        return order;
    }

    long hash() {
        return hash;
    }

    @Override
    public void order(Order about) {
        order = about.number();
        mix(about.number());
    }

    @Override
    public void placed(Order placed) {
        order(placed);
    }

    @Override
    public void planned(List<Shipment> shipments) {
        for (Shipment shipment : shipments) shipment(shipment);
    }

    @Override
    public void shipment(Shipment shipment) {
        order(shipment.order());
        mix(shipment.node());
        mix(shipment.service());
        for (int units : shipment.unitsByLine()) mix(units);
    }

    @Override
    public void ticket(Ticket ticket) {
        mix(ticket.type().name().hashCode());
        Order about = ticket.order();
        if (about != null) order(about);
    }

    @Override
    public void node(int node) {
        mix(node);
    }

    @Override
    public void product(int product) {
        mix(product);
    }

    @Override
    public void carrier(int carrier) {
        mix(carrier);
    }

    @Override
    public void service(int service) {
        mix(service);
    }

    @Override
    public void region(int region) {
        mix(region);
    }

    @Override
    public void instant(String name, long atMillis) {}

    @Override
    public void millis(String name, long durationMillis) {}

    @Override
    public void cents(String name, long cents) {}

    @Override
    public void count(String name, long count) {
        mix(count);
    }

    @Override
    public void counts(String name, int[] counts) {
        for (int count : counts) mix(count);
    }

    @Override
    public void code(String name, Enum<?> value) {
        mix(value.name().hashCode());
    }

    @Override
    public void flag(String name, boolean value) {
        mix(value ? 1 : 0);
    }

    @Override
    public void text(String name, String value) {}

    @Override
    public void part(String name, String type, Consumer<Fields> content) {
        mix(type.hashCode());
        content.accept(this);
    }

    private void mix(long value) {
        hash = (hash ^ value) * 0x9E37_79B9_7F4A_7C15L;
        hash ^= hash >>> 29;
    }
}
