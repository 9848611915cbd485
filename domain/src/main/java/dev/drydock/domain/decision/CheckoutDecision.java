package dev.drydock.domain.decision;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Cart;

/** What is done about a customer who wants to check out. A visit counts from 1: who was turned away and comes back begins another. */
public sealed interface CheckoutDecision extends Decision {

    /** Let the customer in; stock may be held meanwhile. */
    record AdmitCheckout(Cart cart, int visit, Reason reason) implements CheckoutDecision {
        @Override
        public String type() {
            return "checkout.admitted";
        }

        @Override
        public void describe(Fields f) {
            f.order(cart.basket());
            f.count("visit", visit);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Too many wait: ask the customer to come back later. */
    record ShedCheckout(Cart cart, int visit, Reason reason) implements CheckoutDecision {
        @Override
        public String type() {
            return "checkout.shed";
        }

        @Override
        public void describe(Fields f) {
            f.order(cart.basket());
            f.count("visit", visit);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** What is left is held for others: tell the customer that it is sold out. */
    record RefuseCheckout(Cart cart, int visit, Reason reason) implements CheckoutDecision {
        @Override
        public String type() {
            return "checkout.refused";
        }

        @Override
        public void describe(Fields f) {
            f.order(cart.basket());
            f.count("visit", visit);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
