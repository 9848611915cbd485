package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Order;

/** What the customer does to an order. */
public sealed interface OrderEvent extends FulfilmentEvent {

    /** A customer placed an order; it reached the storefront. */
    record OrderPlaced(Order order, long atMillis) implements OrderEvent {
        @Override
        public String type() {
            return "order.placed";
        }

        @Override
        public void describe(Fields f) {
            f.placed(order);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The customer asked where the order is. */
    record CustomerContacted(Order order, long costCents, long atMillis) implements OrderEvent {
        @Override
        public String type() {
            return "customer.contacted";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
