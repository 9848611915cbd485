package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Order;

/** Each refund answers one return, or one compensation the engine decided on, that was not refunded before, and is no larger. */
final class NoDoubleRefund extends Invariant {
    NoDoubleRefund() {
        super(
                "no double refund",
                "each refund answers a return, or a compensation decided on, that was not refunded before, and is no larger");
    }

    void withoutClaim(Order order, long cents) {
        broken(order + ": " + cents + " cents refunded with no return of that worth left to refund");
    }
}
