package dev.drydock.domain.event;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** What became of messages that did not take the straight way from one system to the next. */
public sealed interface MessageEvent extends FulfilmentEvent {

    /** The storefront has an order that the desk never got: it was asked for, or the customer asked about it. */
    record OrderFound(Order order, long atMillis) implements MessageEvent {
        @Override
        public String type() {
            return "order.found";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /**
     * A message could not be read and is kept aside: nothing of it is lost.
     *
     * @param message counts from 0 within a run
     * @param source system that sent it
     * @param node whose system it is, or -1
     * @param payload name and version of the schema it breaks: {@code carrier-status-v1}
     * @param problem what the validator says
     * @param mapping under which it would meet its schema, for a person; empty when none is found
     * @param order the order it is about, when its number can still be read
     */
    record MessageQuarantined(
            int message,
            BusinessSystem source,
            int node,
            String payload,
            String problem,
            String mapping,
            @Nullable Order order,
            long atMillis)
            implements MessageEvent {
        @Override
        public String type() {
            return "message.quarantined";
        }

        @Override
        public void describe(Fields f) {
            f.count("message", message);
            f.code("source", source);
            if (node >= 0) f.node(node);
            f.text("payload", payload);
            f.text("problem", problem);
            if (!mapping.isEmpty()) f.text("mapping", mapping);
            if (order != null) f.order(order);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** A quarantined message was put right; what it says is heard next. */
    record MessageReadmitted(int message, BusinessSystem source, String payload, long atMillis)
            implements MessageEvent {
        @Override
        public String type() {
            return "message.re-admitted";
        }

        @Override
        public void describe(Fields f) {
            f.count("message", message);
            f.code("source", source);
            f.text("payload", payload);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
