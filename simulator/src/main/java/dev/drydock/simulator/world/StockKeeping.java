package dev.drydock.simulator.world;

import dev.drydock.domain.network.Node;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.kernel.PayloadPool;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.World.NodeWork;

/** What moves stock besides orders: suppliers' lorries, walk-in customers, losses. */
final class StockKeeping {
    private static final double HOUR_MILLIS = 3_600_000;

    private record Movement(int node, int product, int units, StockCause cause) {}

    private final Surroundings here;
    private final Warehouse[] warehouses;
    private final long untilMillis;
    private final PayloadPool<Movement> pending = new PayloadPool<>();
    private final int movementHandler;
    private final int walkInHandler;
    private final long[] walkIns;
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

    /** A supplier will deliver after the node's lead time. */
    void reorder(int node, int product, int units) {
        NodeWork work = here.world().nodes().get(node);
        double leadMillis = work.replenishment().sample(here.draws().on(reorders++, Purpose.REPLENISHMENT));
        long delay = Math.max(0, (long) leadMillis);
        here.kernel()
                .after(delay, movementHandler, pending.put(new Movement(node, product, units, StockCause.RECEIPT)));
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
            Movement loss = new Movement(divergence.node(), product, -units, divergence.cause());
            if (divergence.cause() == StockCause.PHANTOM) move(loss);
            else here.kernel().after((long) (durationMillis * moment), movementHandler, pending.put(loss));
        }
    }

    private void move(Movement movement) {
        Warehouse node = warehouses[movement.node];
        if (movement.units < 0) {
            int lost = Math.min(-movement.units, node.shelves().shelfUnits(movement.product));
            node.stockMoves(movement.product, -lost, 0, movement.cause);
        } else {
            node.stockMoves(movement.product, movement.units, movement.units, movement.cause);
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
