package dev.drydock.engine.policy;

import java.util.Set;

/**
 * Stock kept for one channel at each node: others see it as not available. It is filled once a day, used up by the channel's own orders and given free in the evening.
 *
 * @param channel it is kept for, by name
 * @param categories of products it applies to; empty: all
 * @param share of what is free when it is filled
 * @param units kept at least, where there are as many
 * @param fillAtMinute of the UTC day
 * @param freeAtMinute of the UTC day from which all may have what is left; -1: never before the next filling
 */
public record StockPool(
        String name,
        String channel,
        Set<String> categories,
        double share,
        int units,
        int fillAtMinute,
        int freeAtMinute) {
    public StockPool {
        categories = Set.copyOf(categories);
        if (share < 0 || share > 1) throw new IllegalArgumentException("a share lies between 0 and 1");
        if (units < 0) throw new IllegalArgumentException("units are not negative");
    }

    /** Units kept of so many that are free. */
    public int quota(int freeUnits) {
        if (freeUnits <= 0) return 0;
        return Math.min(freeUnits, Math.max(units, (int) Math.ceil(freeUnits * share)));
    }
}
