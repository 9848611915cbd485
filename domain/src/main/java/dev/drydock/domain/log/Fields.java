package dev.drydock.domain.log;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/**
 * Receives the named fields of one log entry in their fixed order. The digest, the CloudEvents export and the timeline are three such
 * readers, so that an entry states its content once.
 */
public interface Fields {
    void order(Order order);

    void shipment(Shipment shipment);

    void ticket(Ticket ticket);

    void node(int node);

    void product(int product);

    void carrier(int carrier);

    void service(int service);

    /** Region index; -1 means everywhere. */
    void region(int region);

    /** An instant, epoch milliseconds; 0 means unknown. */
    void instant(String name, long atMillis);

    void millis(String name, long durationMillis);

    void cents(String name, long cents);

    void count(String name, long count);

    void code(String name, Enum<?> value);

    void flag(String name, boolean value);

    void text(String name, String value);
}
