package dev.drydock.domain.decision;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.money.Mismatch;
import dev.drydock.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** What is done to keep the books straight: bills paid or contested, differences noted and settled. */
public sealed interface FinanceDecision extends Decision {

    /** Who put a difference right. */
    enum Settled {
        /** Later events did: money that was late has come. */
        BY_ITSELF,
        BY_RULE,
        BY_A_PERSON
    }

    /** Pay a bill, or what is left of it when some lines are contested. */
    record PayInvoice(int invoice, long cents, Reason reason) implements FinanceDecision {
        @Override
        public String type() {
            return "invoice.paid";
        }

        @Override
        public void describe(Fields f) {
            f.count("invoice", invoice);
            f.cents("cents", cents);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /**
     * Contest a line of a bill, or claim a credit that is missing. Each line is contested once.
     *
     * @param line of the invoice; -1 for a credit that no line speaks of
     * @param shipment as billed
     * @param cents that should not be charged
     */
    record ContestLine(int invoice, int line, int shipment, Mismatch mismatch, long cents, Reason reason)
            implements FinanceDecision {
        @Override
        public String type() {
            return "invoice.contested";
        }

        @Override
        public void describe(Fields f) {
            f.count("invoice", invoice);
            f.count("line", line);
            f.count("billedShipment", shipment);
            f.code("mismatch", mismatch);
            f.cents("cents", cents);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Two books differ. @param number counts from 0 within a run @param cents by how much */
    record NoteMismatch(
            int number, Mismatch mismatch, @Nullable Order order, long cents, Reason reason)
            implements FinanceDecision {
        @Override
        public String type() {
            return "mismatch.noted";
        }

        @Override
        public void describe(Fields f) {
            f.count("number", number);
            f.code("mismatch", mismatch);
            if (order != null) f.order(order);
            f.cents("cents", cents);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** They agree again, or it is known why they never will. */
    record SettleMismatch(int number, Settled settled, Reason reason) implements FinanceDecision {
        @Override
        public String type() {
            return "mismatch.settled";
        }

        @Override
        public void describe(Fields f) {
            f.count("number", number);
            f.code("settled", settled);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
