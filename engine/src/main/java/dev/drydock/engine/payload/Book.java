package dev.drydock.engine.payload;

import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** The open orders and shipments by number: what a message that names one is about. */
public interface Book {
    /** The order, or null when none of that number is open. */
    @Nullable
    Order order(int number);

    /** The shipment, or null when none of that number is open. */
    @Nullable
    Shipment shipment(int number);
}
