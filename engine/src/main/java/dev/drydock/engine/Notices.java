package dev.drydock.engine;

import dev.drydock.domain.decision.OrderDecision.NotifyCustomer;
import dev.drydock.domain.order.Order;

/** Has customer care tell the customer when a changed plan will miss the promise. */
final class Notices {
    private final Desk desk;

    Notices(Desk desk) {
        this.desk = desk;
    }

    void expected(Order order, long expectedMillis) {
        if (expectedMillis > order.promisedMillis())
            desk.decide(new NotifyCustomer(order, expectedMillis, Reasons.LATER_THAN_PROMISED));
    }
}
