package dev.drydock.domain.decision;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.money.DisputeEvidence;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** What is done about money. */
public sealed interface MoneyDecision extends Decision {

    /** Collect for one shipment, as it ships. */
    record CapturePayment(Order order, Shipment shipment, long cents, Reason reason) implements MoneyDecision {
        @Override
        public String type() {
            return "payment.capture-requested";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.shipment(shipment);
            f.cents("cents", cents);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Release what was authorised and will not be captured. */
    record VoidPayment(Order order, Reason reason) implements MoneyDecision {
        @Override
        public String type() {
            return "payment.void-requested";
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

    /** Pay back. */
    record Refund(Order order, @Nullable Shipment shipment, long cents, Reason reason) implements MoneyDecision {
        @Override
        public String type() {
            return "refund.requested";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            if (shipment != null) f.shipment(shipment);
            f.cents("cents", cents);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Make good to a customer what went wrong, with a credit for the next purchase; once for an order. */
    record IssueCredit(Order order, long cents, Reason reason) implements MoneyDecision {
        @Override
        public String type() {
            return "credit.requested";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.cents("cents", cents);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Have the rest of an order authorised anew, before its authorisation expires or after. @param cents what is still to be collected */
    record RenewAuthorisation(Order order, long cents, int attempt, Reason reason) implements MoneyDecision {
        @Override
        public String type() {
            return "payment.renewal-requested";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.cents("cents", cents);
            f.count("attempt", attempt);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Give up money for goods that have left and cannot be collected for. */
    record WriteOff(Order order, Shipment shipment, long cents, Reason reason) implements MoneyDecision {
        @Override
        public String type() {
            return "payment.written-off";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.shipment(shipment);
            f.cents("cents", cents);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Answer a card dispute: with evidence, or by accepting it. */
    record AnswerDispute(Order order, DisputeEvidence evidence, Reason reason) implements MoneyDecision {
        @Override
        public String type() {
            return "dispute.answered";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.code("evidence", evidence);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
