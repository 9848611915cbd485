package dev.drydock.domain.journal;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import java.util.function.Consumer;

/**
 * Mixes fields into two 64-bit lanes by turns, each step by exclusive-or, rotation and multiplication, and the lanes into each other at each
 * entry. Every step is one-to-one in the state, so no earlier difference is lost; turns halve the chain of multiplications, which is what a
 * digest costs. Values count, names do not; text counts by {@link String#hashCode()}, which is specified.
 */
final class DigestFields implements Fields {
    // Odd constants with well-spread bits: the golden ratio, and multipliers in use by splitmix64.
    private static final long LEFT_START = 0x9E3779B97F4A7C15L;
    private static final long RIGHT_START = 0xD1B54A32D192ED03L;
    private static final long LEFT_FACTOR = 0xBF58476D1CE4E5B9L;
    private static final long RIGHT_FACTOR = 0x94D049BB133111EBL;

    private long left = LEFT_START;
    private long right = RIGHT_START;

    void mix(long value) {
        long mixed = Long.rotateLeft(left ^ value, 29) * LEFT_FACTOR;
        left = right;
        right = mixed;
    }

    void begin(int kind, String type, long atMillis) {
        right ^= Long.rotateLeft(left, 23);
        mix(((long) kind << 32) ^ (type.hashCode() & 0xFFFF_FFFFL));
        mix(atMillis);
    }

    /** Both lanes, stirred once more so that a last small difference reaches every digit. */
    String hex(long entries) {
        long one = stir(left + entries);
        long two = stir(right ^ one);
        return String.format("%016x%016x", stir(one + two), two);
    }

    private static long stir(long lane) {
        long stirred = (lane ^ (lane >>> 30)) * LEFT_FACTOR;
        stirred = (stirred ^ (stirred >>> 27)) * RIGHT_FACTOR;
        return stirred ^ (stirred >>> 31);
    }

    @Override
    public void order(Order order) {
        mix(order.number());
    }

    @Override
    public void placed(Order order) {
        mix(order.number());
        mix(order.reference().hashCode());
        mix(order.placedAtMillis());
        mix(order.channel());
        mix(order.place());
        mix(order.customer());
        mix(order.cohort().name().hashCode());
        mix(order.payment().name().hashCode());
        mix(order.promotion());
        int lines = order.lines();
        mix(lines);
        for (int line = 0; line < lines; line++) {
            mix(((long) order.product(line) << 32) ^ order.units(line));
            mix(order.unitPriceCents(line));
        }
        mix(order.shippingFeeCents());
        mix(order.shipByMillis());
        mix(order.promisedMillis());
    }

    @Override
    public void shipment(Shipment shipment) {
        mix(shipment.number()); // whose order it is was mixed when it was planned
    }

    @Override
    public void planned(List<Shipment> shipments) {
        int size = shipments.size();
        mix(size);
        for (int i = 0; i < size; i++) {
            Shipment shipment = shipments.get(i);
            mix(((long) shipment.number() << 32) ^ shipment.order().number());
            mix(((long) shipment.node() << 32) ^ shipment.service());
            counts("units", shipment.unitsByLine());
            mix(shipment.postageCents());
            mix(shipment.handlingCents());
            mix(shipment.predictedMillis());
        }
    }

    @Override
    public void ticket(Ticket ticket) {
        mix(ticket.number());
        mix(ticket.type().name().hashCode());
        mix(ticket.owner().name().hashCode());
        Order order = ticket.order();
        mix(order == null ? -1 : order.number());
        Shipment shipment = ticket.shipment();
        mix(shipment == null ? -1 : shipment.number());
        mix(ticket.raisedAtMillis());
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
    public void instant(String name, long atMillis) {
        mix(atMillis);
    }

    @Override
    public void millis(String name, long durationMillis) {
        mix(durationMillis);
    }

    @Override
    public void cents(String name, long cents) {
        mix(cents);
    }

    @Override
    public void count(String name, long count) {
        mix(count);
    }

    @Override
    public void counts(String name, int[] counts) {
        mix(counts.length);
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
    public void text(String name, String value) {
        mix(value.hashCode());
    }

    @Override
    public void part(String name, String type, Consumer<Fields> content) {
        mix(type.hashCode());
        content.accept(this);
    }
}
