package dev.drydock.domain.log;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.handoff.Worker;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import java.util.function.Consumer;

/**
 * Receives the named fields of one log entry in their fixed order. The digest, the CloudEvents export and the timeline are three such
 * readers, so that an entry states its content once.
 */
public interface Fields {
    /** Which order it is about. */
    void order(Order order);

    /** An order in full, as it was placed. */
    void placed(Order order);

    /** Which shipment, and so which order, it is about. */
    void shipment(Shipment shipment);

    /** Shipments in full, as they were planned. */
    void planned(List<Shipment> shipments);

    void ticket(Ticket ticket);

    /** Who worked it. */
    default void worker(Worker worker) {
        code("by", worker.team());
        count("person", worker.person());
        instant("started", worker.startedAtMillis());
    }

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

    /** Counts by line or by product; not to be changed. */
    void counts(String name, int[] counts);

    void code(String name, Enum<?> value);

    void flag(String name, boolean value);

    void text(String name, String value);

    /** Something with a type and fields of its own, such as the command that failed. */
    void part(String name, String type, Consumer<Fields> content);
}
