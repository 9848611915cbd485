package dev.drydock.simulator.world;

import dev.drydock.domain.event.OrderEvent;
import dev.drydock.domain.order.Order;

/** Takes orders as they come and passes them on. */
final class Storefront {
    private final Surroundings here;
    private final ArrivalTimes times;
    private final Baskets baskets;
    private final OpenOrders openOrders;
    private final Customers customers;
    private final long orderLimit;
    private final int arrivalHandler;
    private int placed;
    private boolean closed;

    /** @param orderLimit closes after so many orders; 0: no limit */
    Storefront(
            Surroundings here,
            ArrivalTimes times,
            Baskets baskets,
            OpenOrders openOrders,
            Customers customers,
            long orderLimit) {
        this.here = here;
        this.times = times;
        this.baskets = baskets;
        this.openOrders = openOrders;
        this.customers = customers;
        this.orderLimit = orderLimit == 0 ? Long.MAX_VALUE : orderLimit;
        this.arrivalHandler = here.kernel().register(this::place);
    }

    void open() {
        scheduleNext(here.nowMillis());
    }

    /** Whether the last order has been placed. */
    boolean closed() {
        return closed;
    }

    int placed() {
        return placed;
    }

    private void place(int number) {
        placed++;
        Order order = baskets.fill(number, here.nowMillis());
        openOrders.add(order);
        OrderEvent event = new OrderEvent.OrderPlaced(order, here.nowMillis());
        here.happened(event);
        customers.ordered(order);
        scheduleNext(here.nowMillis());
        here.lines().orderIntake().send(event, number, -1);
    }

    private void scheduleNext(long previousMillis) {
        long next = placed < orderLimit ? times.nextMillis(placed, previousMillis) : ArrivalTimes.NEVER;
        if (next == ArrivalTimes.NEVER) closed = true;
        else here.kernel().at(Math.max(next, here.nowMillis()), arrivalHandler, placed);
    }
}
