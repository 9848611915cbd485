package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cases of all orders that are not yet over. A case is dropped once its units have ended, its money is settled and no node works on it. */
final class CaseFile {
    private final OrderTable<OrderCase> open = new OrderTable<>();
    private final long countFromMillis;
    private long placed;
    private long counted;

    CaseFile(long countFromMillis) {
        this.countFromMillis = countFromMillis;
    }

    boolean counts(Order order) {
        return order.placedAtMillis() >= countFromMillis;
    }

    boolean counts(long atMillis) {
        return atMillis >= countFromMillis;
    }

    OrderCase place(Order order) {
        OrderCase begun = new OrderCase(order, counts(order));
        open.put(order.number(), begun);
        placed++;
        if (begun.counted) counted++;
        return begun;
    }

    /** The case, or null when it is over or was never begun. */
    @Nullable
    OrderCase of(Order order) {
        return open.get(order.number());
    }

    void drop(OrderCase over) {
        open.remove(over.order.number());
    }

    /** Those not over yet, by order number. */
    void forEachOpen(Consumer<OrderCase> action) {
        open.forEach(action);
    }

    long placed() {
        return placed;
    }

    /** Orders placed after the warm-up: what most KPIs divide by. */
    long counted() {
        return counted;
    }
}
