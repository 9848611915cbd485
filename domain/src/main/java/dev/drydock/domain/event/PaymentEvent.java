package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/** What the payment processor did. */
public sealed interface PaymentEvent extends FulfilmentEvent {

    /** The amount is reserved on the customer's account. @param expiresAtMillis until when it can be collected; 0: for ever */
    record PaymentAuthorised(Order order, long cents, long expiresAtMillis, long atMillis) implements PaymentEvent {
        /** An authorisation that does not expire. */
        public PaymentAuthorised(Order order, long cents, long atMillis) {
            this(order, cents, 0, atMillis);
        }

        @Override
        public String type() {
            return "payment.authorised";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.cents("cents", cents);
            if (expiresAtMillis != 0) f.instant("expires", expiresAtMillis);
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

    /** What was authorised and not collected can no longer be. */
    record AuthorisationExpired(Order order, long cents, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "payment.authorisation-expired";
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

    /** The rest of an order was authorised anew. */
    record AuthorisationRenewed(Order order, long cents, long expiresAtMillis, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "payment.authorisation-renewed";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.cents("cents", cents);
            f.instant("expires", expiresAtMillis);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** A new authorisation of the rest was refused. */
    record RenewalDeclined(Order order, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "payment.renewal-declined";
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

    /** Nothing could be collected for a shipment: the authorisation had expired. */
    record CaptureFailed(Order order, Shipment shipment, long cents, long atMillis) implements PaymentEvent {
        @Override
        public String type() {
            return "payment.capture-failed";
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
}
