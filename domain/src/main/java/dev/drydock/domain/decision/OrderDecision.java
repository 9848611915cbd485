package dev.drydock.domain.decision;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done about an order. */
public sealed interface OrderDecision extends Decision {

    /** Ask the processor to reserve the amount; attempts count from 1. */
    record AuthorisePayment(Order order, int attempt, Reason reason) implements OrderDecision {
        @Override
        public String type() {
            return "payment.authorise-requested";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.count("attempt", attempt);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Take the order on. */
    record AcceptOrder(Order order, Reason reason) implements OrderDecision {
        @Override
        public String type() {
            return "order.accepted";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Reserve stock for these shipments. The explanation is filled for traced orders only and is no part of the digest. */
    record Allocate(
            Order order, List<Shipment> shipments, @Nullable Explanation explanation, Reason reason)
            implements OrderDecision {
        @Override
        public String type() {
            return "order.allocated";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.planned(shipments);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Wait for stock; look again at the given time. */
    record Backorder(Order order, long againAtMillis, Reason reason) implements OrderDecision {
        @Override
        public String type() {
            return "order.backordered";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.instant("againAt", againAtMillis);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Give up these units, one entry per order line; all of them when nothing was shipped. */
    record CancelUnits(Order order, int[] unitsByLine, Reason reason) implements OrderDecision {
        @Override
        public String type() {
            return "order.cancelled";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.counts("units", unitsByLine);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Tell the customer, through customer care, when it will come. */
    record NotifyCustomer(Order order, long expectedMillis, Reason reason) implements OrderDecision {
        @Override
        public String type() {
            return "customer.notified";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.instant("expected", expectedMillis);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
