package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Cart;

/**
 * What happens to a cart before it is an order, and when it never becomes one. A checkout begins with its start and ends once: with the order
 * placed, with the customer turned away, or with the cart left behind.
 */
public sealed interface CartEvent extends FulfilmentEvent {
    /** The cart it is about. */
    Cart cart();

    /** Where a customer left. */
    enum Stage {
        /** Before checking out, for reasons of their own. */
        CART,
        /** Waiting to be let into the checkout. */
        CHECKOUT,
        /** Waiting for the payment to be authorised: there is an order, and it is given up. */
        PAYMENT,
        /** Turned away, and not coming back. */
        TURNED_AWAY,
        /** Told that it is sold out. */
        SOLD_OUT
    }

    /** Why a customer was turned away. */
    enum Cause {
        /** Too many were waiting. */
        FULL,
        /** What was left of the goods was held for others. */
        SOLD_OUT
    }

    /** A visitor has filled a cart. */
    record CartCreated(Cart cart, long atMillis) implements CartEvent {
        @Override
        public String type() {
            return "cart.created";
        }

        @Override
        public void describe(Fields f) {
            f.placed(cart.basket());
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The customer wants to check out. @param visit counts from 1; who was turned away and comes back begins another */
    record CheckoutStarted(Cart cart, int visit, long atMillis) implements CartEvent {
        @Override
        public String type() {
            return "checkout.started";
        }

        @Override
        public void describe(Fields f) {
            f.order(cart.basket());
            f.count("visit", visit);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The customer has been let in and is being served. @param waitedMillis since the checkout was started */
    record CheckoutEntered(Cart cart, int visit, long waitedMillis, long atMillis) implements CartEvent {
        @Override
        public String type() {
            return "checkout.entered";
        }

        @Override
        public void describe(Fields f) {
            f.order(cart.basket());
            f.count("visit", visit);
            f.millis("waited", waitedMillis);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The customer was told to come back later, or that it is sold out. */
    record CheckoutTurnedAway(Cart cart, int visit, Cause cause, long waitedMillis, long atMillis)
            implements CartEvent {
        @Override
        public String type() {
            return "checkout.turned-away";
        }

        @Override
        public void describe(Fields f) {
            f.order(cart.basket());
            f.count("visit", visit);
            f.code("cause", cause);
            f.millis("waited", waitedMillis);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The customer has left without buying. @param waitedMillis at the checkout, for being let in and for the payment */
    record CartAbandoned(Cart cart, Stage stage, long waitedMillis, long atMillis) implements CartEvent {
        @Override
        public String type() {
            return "cart.abandoned";
        }

        @Override
        public void describe(Fields f) {
            f.order(cart.basket());
            f.code("stage", stage);
            f.millis("waited", waitedMillis);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
