package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/** What the payment processor did. */
public sealed interface PaymentEvent extends FulfilmentEvent {

    /** The amount is reserved on the customer's account. */
    record PaymentAuthorised(Order order, long cents, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "payment.authorised";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.cents("cents", cents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The payment was refused. */
    record PaymentDeclined(Order order, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "payment.declined";
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

    /** Money moved from the customer to the shop for one shipment. */
    record PaymentCaptured(Order order, Shipment shipment, long cents, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "payment.captured";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.shipment(shipment);
            f.cents("cents", cents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** What was authorised and not captured is released. */
    record PaymentVoided(Order order, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "payment.voided";
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

    /** Money moved back to the customer. */
    record RefundIssued(Order order, long cents, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "refund.issued";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.cents("cents", cents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** A customer has a credit for the next purchase. */
    record CreditIssued(Order order, long cents, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "credit.issued";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.cents("cents", cents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
