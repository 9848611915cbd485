package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Cart;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;

/** Every checkout ends once: ordered, turned away or left; and whoever left before the payment was authorised is not charged. */
final class CheckoutsEnd extends Invariant {
    private final NumberSet open = new NumberSet();
    private final NumberSet leftAtPayment = new NumberSet();

    CheckoutsEnd() {
        super(
                "checkouts end once",
                "each checkout ends once: ordered, turned away or left; who left before the payment was authorised is never charged");
    }

    void started(Cart cart) {
        if (!open.add(cart.number())) broken(cart.basket() + ": a checkout started while another was open");
    }

    /** Turned away, or left. */
    void ended(Cart cart) {
        if (!open.remove(cart.number())) broken(cart.basket() + ": a checkout ended that was not open");
    }

    /** @param fromCart whether orders of its channel come from carts */
    boolean ordered(Order order, boolean fromCart) {
        boolean was = open.remove(order.number());
        if (fromCart && !was) broken(order + ": placed without an open checkout");
        return was;
    }

    void leftAtPayment(Cart cart) {
        if (!leftAtPayment.add(cart.number())) broken(cart.basket() + ": left while waiting for the payment twice");
    }

    void charged(Order order, long cents) {
        if (leftAtPayment.contains(order.number()))
            broken(order + ": " + cents + " cents charged, though the customer had left before paying");
    }

    void finish() {
        if (open.size() > 0) broken(open.size() + " checkouts never ended, the first that of cart " + open.next(0));
    }
}
