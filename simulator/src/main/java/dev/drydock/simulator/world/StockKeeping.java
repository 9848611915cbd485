package dev.drydock.simulator.world;

import dev.drydock.domain.network.Node;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.kernel.PayloadPool;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.World.NodeWork;
import java.util.ArrayList;
import java.util.List;

/** What moves stock besides orders: suppliers' lorries, walk-in customers, losses. */
final class StockKeeping {
    private static final double HOUR_MILLIS = 3_600_000;

    private record Movement(int node, int product, int units, StockCause cause, Booking booking) {}

    /** Whether shelf and record change together. */
    private enum Booking {
        AT_ONCE,
        SHELF_FIRST,
        RECORD_LATER
    }

    private final Surroundings here;
    private final Warehouse[] warehouses;
    private final long untilMillis;
    private final PayloadPool<Movement> pending = new PayloadPool<>();
    private final int movementHandler;
    private final int walkInHandler;
    private final long[] walkIns;
    private final List<Fault.LateReceipts> late = new ArrayList<>();
    private long reorders;

    /** @param untilMillis walk-in customers come until then */
    StockKeeping(Surroundings here, Warehouse[] warehouses, long untilMillis) {
        this.here = here;
        this.warehouses = warehouses;
        this.untilMillis = untilMillis;
        this.walkIns = new long[warehouses.length];
        this.movementHandler = here.kernel().register(movement -> move(pending.take(movement)));
        this.walkInHandler = here.kernel().register(this::walkIn);
    }

    void start() {
        for (int node = 0; node < warehouses.length; node++) scheduleWalkIn(node);
    }

    /** A supplier will deliver after the node's lead time, or later. */
    void reorder(int node, int product, int units) {
        NodeWork work = here.world().nodes().get(node);
        double leadMillis = work.replenishment().sample(here.draws().on(reorders++, Purpose.REPLENISHMENT));
        long delay = Math.max(0, (long) leadMillis);
        long bookedAfter = 0;
        for (int i = 0; i < late.size(); i++) {
            Fault.LateReceipts fault = late.get(i);
            if (fault.node() != node) continue;
            long extra = Math.max(0, (long) (delay * (fault.factor() - 1)) + fault.delayMillis());
            if (fault.bookedLate()) bookedAfter += extra;
            else delay += extra;
        }
        if (bookedAfter == 0) {
            schedule(delay, new Movement(node, product, units, StockCause.RECEIPT, Booking.AT_ONCE));
            return;
        }
        schedule(delay, new Movement(node, product, units, StockCause.RECEIPT, Booking.SHELF_FIRST));
        schedule(delay + bookedAfter, new Movement(node, product, units, StockCause.RECEIPT, Booking.RECORD_LATER));
    }

    /** Goods ordered from now on are late, until {@link #receiptsInTime}. */
    void receiptsLate(Fault.LateReceipts fault) {
        late.add(fault);
    }

    void receiptsInTime(Fault.LateReceipts fault) {
        late.remove(fault);
    }

    private void schedule(long delayMillis, Movement movement) {
        here.kernel().after(delayMillis, movementHandler, pending.put(movement));
    }

    /** Phantom stock is missing from now on; shrinkage takes each product at some moment while it lasts. */
    void lose(Fault.StockDivergence divergence, Draws draws, long durationMillis) {
        Warehouse node = warehouses[divergence.node()];
        for (int product = 0; product < node.shelves().products(); product++) {
            boolean affected = draws.chance(divergence.productShare());
            double moment = draws.nextDouble();
            if (!affected) continue;
            int units = (int) Math.round(node.shelves().shelfUnits(product) * divergence.unitShare());
            if (units == 0) continue;
            Movement loss = new Movement(divergence.node(), product, -units, divergence.cause(), Booking.AT_ONCE);
            if (divergence.cause() == StockCause.PHANTOM) move(loss);
            else schedule((long) (durationMillis * moment), loss);
        }
    }

    private void move(Movement movement) {
        Warehouse node = warehouses[movement.node];
        if (movement.units < 0) {
            int lost = Math.min(-movement.units, node.shelves().shelfUnits(movement.product));
            node.stockMoves(movement.product, -lost, 0, movement.cause);
            return;
        }
        switch (movement.booking) {
            case AT_ONCE -> node.stockMoves(movement.product, movement.units, movement.units, movement.cause);
            case SHELF_FIRST -> node.receiveUnbooked(movement.product, movement.units);
            case RECORD_LATER -> node.book(movement.product, movement.units);
        }
    }

    private void walkIn(int nodeIndex) {
        Warehouse node = warehouses[nodeIndex];
        Draws draws = here.draws().on((long) nodeIndex << 40 | walkIns[nodeIndex], Purpose.WALK_IN_PRODUCT);
        int product = draws.nextInt(node.shelves().products());
        boolean open = here.network().nodes().get(nodeIndex).hours().isOpen(here.nowMillis());
        if (open && node.shelves().shelfUnits(product) > 0) node.stockMoves(product, -1, -1, StockCause.WALK_IN);
        scheduleWalkIn(nodeIndex);
    }

    private void scheduleWalkIn(int nodeIndex) {
        Node node = here.network().nodes().get(nodeIndex);
        double perHour = here.world().nodes().get(nodeIndex).walkInPerHour();
        if (perHour <= 0) return;
        Draws draws = here.draws().on((long) node.index() << 40 | walkIns[nodeIndex]++, Purpose.WALK_IN);
        long next = here.nowMillis() + Math.max(1, (long) new Exponential(HOUR_MILLIS / perHour).sample(draws));
        if (next < untilMillis) here.kernel().at(next, walkInHandler, nodeIndex);
    }
}
