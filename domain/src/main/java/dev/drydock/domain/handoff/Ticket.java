package dev.drydock.domain.handoff;

import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/**
 * An exception with an owner: one piece of work for a person.
 *
 * @param number counts from 0 within a run
 * @param order the order concerned, or null when it concerns a carrier, node or system
 */
public record Ticket(
        int number,
        ExceptionType type,
        Team owner,
        @Nullable Order order,
        @Nullable Shipment shipment,
        long raisedAtMillis) {}
