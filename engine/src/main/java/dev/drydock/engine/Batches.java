package dev.drydock.engine;

import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.routing.JointRouting;
import dev.drydock.engine.routing.Router;
import dev.drydock.engine.routing.ShadowPrices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When accepted orders are routed: each at once, or collected for a while and then, larger channel priority first, one after the other or, where orders
 * of a single unit compete, as the best assignment for all of them.
 */
final class Batches {
    private final Desk desk;
    private final Backorders backorders;
    private final Allocation allocation;
    private final JointRouting joint;
    private final long batchMillis;
    private final Comparator<OrderState> byPriority;

    private final CatalogueDesk catalogue;
    private final @Nullable HeldOrders held;
    private final @Nullable ShadowPrices shadowPrices;

    private List<OrderState> waiting = new ArrayList<>();
    private int version;

    Batches(
            Desk desk,
            Allocation allocation,
            Backorders backorders,
            JointRouting joint,
            CatalogueDesk catalogue,
            @Nullable HeldOrders held,
            @Nullable ShadowPrices shadowPrices) {
        this.catalogue = catalogue;
        this.held = held;
        this.shadowPrices = shadowPrices;
        this.desk = desk;
        this.allocation = allocation;
        this.backorders = backorders;
        this.joint = joint;
        batchMillis = desk.policy.routing().batchMillis();
        byPriority = Comparator.comparingInt((OrderState state) ->
                        -desk.network.channels().get(state.order.channel()).priority())
                .thenComparingInt(state -> state.order.number());
    }

    /** Unless somebody has to look at its price first. */
    void take(OrderState state) {
        if (catalogue.checksPrices() && catalogue.asks(state, () -> route(state))) {
            state.phase = OrderState.Phase.HELD;
            return;
        }
        route(state);
    }

    private void route(OrderState state) {
        if (shadowPrices != null) shadowPrices.demand().heard(state.order, desk.nowMillis());
        if (held != null) {
            held.take(state);
            return;
        }
        if (batchMillis == 0) {
            state.phase = OrderState.Phase.ROUTED;
            backorders.fillOrWait(state, Router.ANY, Reasons.BEST_ROUTE);
            return;
        }
        state.phase = OrderState.Phase.BATCHED;
        if (waiting.isEmpty())
            desk.wakeAt(Timer.Kind.BATCH_CLOSE, 0, ++version, desk.nowMillis() + batchMillis, Reasons.BATCH);
        waiting.add(state);
    }

    /** Orders that wait to be routed together. */
    int waiting() {
        return waiting.size();
    }

    void close(Timer timer) {
        if (timer.version() != version || waiting.isEmpty()) return;
        List<OrderState> batch = waiting;
        waiting = new ArrayList<>();
        batch.sort(byPriority);
        for (OrderState state : batch) state.phase = OrderState.Phase.ROUTED;
        if (desk.policy.routing().jointBatch()) routeTogether(batch);
        for (OrderState state : batch)
            if (!desk.policy.routing().jointBatch() || !JointRouting.covers(state.order))
                backorders.fillOrWait(state, Router.ANY, Reasons.BEST_ROUTE);
    }

    private void routeTogether(List<OrderState> batch) {
        List<OrderState> states =
                batch.stream().filter(state -> JointRouting.covers(state.order)).toList();
        List<Order> orders = states.stream().map(state -> state.order).toList();
        List<Constraints> constraints =
                orders.stream().map(allocation::constraintsFor).toList();
        int[] nodes = joint.assign(orders, constraints, desk.nowMillis());
        for (int i = 0; i < nodes.length; i++) backorders.fillOrWait(states.get(i), nodes[i], Reasons.BEST_OF_BATCH);
    }
}
