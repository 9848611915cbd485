package dev.drydock.domain.log;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import java.util.function.Consumer;

/** A reader that cares for some fields and is right to ignore the others. */
public abstract class SelectiveFields implements Fields {
    @Override
    public void order(Order order) {}

    @Override
    public void placed(Order order) {}

    @Override
    public void shipment(Shipment shipment) {}

    @Override
    public void planned(List<Shipment> shipments) {}

    @Override
    public void ticket(Ticket ticket) {}

    @Override
    public void node(int node) {}

    @Override
    public void product(int product) {}

    @Override
    public void carrier(int carrier) {}

    @Override
    public void service(int service) {}

    @Override
    public void region(int region) {}

    @Override
    public void instant(String name, long atMillis) {}

    @Override
    public void millis(String name, long durationMillis) {}

    @Override
    public void cents(String name, long cents) {}

    @Override
    public void count(String name, long count) {}

    @Override
    public void counts(String name, int[] counts) {}

    @Override
    public void code(String name, Enum<?> value) {}

    @Override
    public void flag(String name, boolean value) {}

    @Override
    public void text(String name, String value) {}

    @Override
    public void part(String name, String type, Consumer<Fields> content) {
        content.accept(this);
    }
}
