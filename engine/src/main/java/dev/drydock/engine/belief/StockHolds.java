package dev.drydock.engine.belief;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;

/**
 * Units kept for customers at the checkout, whichever node they will come from: a soft reservation. It guards the last units among those who check out; orders that
 * come without a checkout, as from a marketplace, are routed past it.
 *
 * <p>Not thread-safe.
 */
public final class StockHolds {
    private final StockBelief stock;
    private final int nodes;
    private final int[] heldByProduct;
    private long heldUnits;

    public StockHolds(Network network, StockBelief stock) {
        this.stock = stock;
        nodes = network.nodes().size();
        heldByProduct = new int[network.products().size()];
    }

    /** Whether all nodes together have every line of it beyond what is held. */
    public boolean covers(Order basket) {
        for (int line = 0; line < basket.lines(); line++)
            if (unheldUnits(basket.product(line)) < basket.units(line)) return false;
        return true;
    }

    public void hold(Order basket) {
        shift(basket, 1);
    }

    /** To be called once for each {@link #hold}. */
    public void release(Order basket) {
        shift(basket, -1);
    }

    /** Held in all. */
    public long heldUnits() {
        return heldUnits;
    }

    private void shift(Order basket, int sign) {
        for (int line = 0; line < basket.lines(); line++)
            heldByProduct[basket.product(line)] += sign * basket.units(line);
        heldUnits += (long) sign * basket.totalUnits();
    }

    private int unheldUnits(int product) {
        int units = -heldByProduct[product];
        for (int node = 0; node < nodes; node++) units += Math.max(0, stock.available(node, product));
        return units;
    }
}
