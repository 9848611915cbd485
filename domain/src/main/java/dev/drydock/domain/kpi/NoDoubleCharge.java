package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/** No shipment is paid for twice, and nothing is captured once an order is settled. */
final class NoDoubleCharge extends Invariant {
    NoDoubleCharge() {
        super("no double charge", "no shipment is paid for twice, and nothing is captured once an order is settled");
    }

    void again(Order order, Shipment shipment, long cents) {
        broken(order + ": " + cents + " cents captured a second time for shipment " + shipment.number());
    }

    void afterSettlement(Order order, long cents) {
        broken(order + ": " + cents + " cents captured after it was settled");
    }
}
