package dev.drydock.simulator.world;

import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.order.Cart;
import dev.drydock.domain.order.Order;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes orders as they come and passes them on; where the shop has carts, visitors fill one first. */
final class Storefront {
    private final Surroundings here;
    private final ArrivalTimes times;
    private final Baskets baskets;
    private final OpenOrders openOrders;
    private final Customers customers;
    private final @Nullable Checkouts checkouts;
    private final long orderLimit;
    private final int arrivalHandler;
    private int visits;
    private int buyers;
    private int placed;
    private boolean closed;

    /**
     * @param withCarts whether visitors fill carts
     * @param orderLimit closes after so many who would order; 0: no limit
     */
    Storefront(
            Surroundings here,
            ArrivalTimes times,
            Baskets baskets,
            OpenOrders openOrders,
            Customers customers,
            boolean withCarts,
            long orderLimit) {
        this.here = here;
        this.times = times;
        this.baskets = baskets;
        this.openOrders = openOrders;
        this.customers = customers;
        this.checkouts = withCarts ? new Checkouts(here, openOrders, this::place) : null;
        this.orderLimit = orderLimit == 0 ? Long.MAX_VALUE : orderLimit;
        this.arrivalHandler = here.kernel().register(checkouts == null ? this::order : this::visit);
    }

    void open() {
        scheduleNext(here.nowMillis());
    }

    /** Whether the last visitor has come, and every cart has been ordered or left behind. */
    boolean closed() {
        return closed && (checkouts == null || checkouts.empty());
    }

    int placed() {
        return placed;
    }

    /** Where customers check out; null in a shop without carts. */
    @Nullable
    Checkouts checkouts() {
        return checkouts;
    }

    private void order(int number) {
        visits++;
        buyers++;
        OrderPlaced placed = take(baskets.fill(number, here.nowMillis()));
        scheduleNext(here.nowMillis());
        pass(placed);
    }

    /** A marketplace has carts of its own: of its visitors, only those who buy are ever heard of. */
    private void visit(int number) {
        visits++;
        Checkouts carts = Objects.requireNonNull(checkouts);
        Order basket = baskets.fill(number, here.nowMillis());
        boolean buys = carts.buys(number);
        if (buys) buyers++;
        scheduleNext(here.nowMillis());
        if (!here.network().channels().get(basket.channel()).marketplace()) carts.fill(new Cart(basket), buys);
        else if (buys) place(basket);
    }

    private void place(Order order) {
        pass(take(order));
    }

    private OrderPlaced take(Order order) {
        placed++;
        openOrders.add(order);
        OrderPlaced event = new OrderPlaced(order, here.nowMillis());
        here.happened(event);
        customers.ordered(order);
        return event;
    }

    private void pass(OrderPlaced event) {
        here.lines().orderIntake().send(event, event.order().number(), -1);
    }

    private void scheduleNext(long previousMillis) {
        long next = buyers < orderLimit ? times.nextMillis(visits, previousMillis) : ArrivalTimes.NEVER;
        if (next == ArrivalTimes.NEVER) closed = true;
        else here.kernel().at(Math.max(next, here.nowMillis()), arrivalHandler, visits);
    }
}
