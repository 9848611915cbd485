package dev.drydock.engine.belief;

import dev.drydock.domain.network.Network;
import java.util.Arrays;

/** How long suppliers take, as observed from reorder to receipt at each node, and what is on its way. */
public final class LeadTimes {
    private static final double WEIGHT = 0.2;

    private final int products;
    private final long[] orderedMillis;
    private final double[] meanMillis;

    /** @param usualMillis until something was observed */
    public LeadTimes(Network network, long usualMillis) {
        products = network.products().size();
        orderedMillis = new long[network.nodes().size() * products];
        Arrays.fill(orderedMillis, Long.MAX_VALUE);
        meanMillis = new double[network.nodes().size()];
        Arrays.fill(meanMillis, (double) usualMillis);
    }

    public void ordered(int node, int product, long nowMillis) {
        orderedMillis[node * products + product] = nowMillis;
    }

    public void received(int node, int product, long nowMillis) {
        int at = node * products + product;
        if (orderedMillis[at] == Long.MAX_VALUE) return;
        meanMillis[node] += WEIGHT * (nowMillis - orderedMillis[at] - meanMillis[node]);
        orderedMillis[at] = Long.MAX_VALUE;
    }

    public double meanMillis(int node) {
        return meanMillis[node];
    }

    /** Time until a receipt is expected, never negative; infinite when none is on its way. */
    public double untilReceiptMillis(int node, int product, long nowMillis) {
        long ordered = orderedMillis[node * products + product];
        return ordered == Long.MAX_VALUE
                ? Double.POSITIVE_INFINITY
                : Math.max(0, meanMillis[node] - (nowMillis - ordered));
    }
}
