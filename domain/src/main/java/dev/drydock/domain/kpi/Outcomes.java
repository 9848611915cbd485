package dev.drydock.domain.kpi;

/**
 * How each order ended, by order number: columns, so that a million orders fit in memory. In a shop with carts there are numbers without an order.
 *
 * @param deliveredMillis when the last of its units arrived, epoch milliseconds; 0 when they did not
 * @param latenessMillis delivered after promise, negative when early; {@link Long#MAX_VALUE} when never delivered in full, {@link
 *     #NEVER_PLACED} when there is no such order
 * @param costCents what fulfilling it cost in all
 */
public record Outcomes(long[] deliveredMillis, long[] latenessMillis, long[] costCents) {
    /** In place of how late it was: a cart of this number was never ordered. */
    public static final long NEVER_PLACED = Long.MIN_VALUE;

    /** Numbers in use: one more than the largest. */
    public int numbers() {
        return deliveredMillis.length;
    }

    /** Whether there is an order of this number, which may be beyond those in use. */
    public boolean placed(int order) {
        return order < latenessMillis.length && latenessMillis[order] != NEVER_PLACED;
    }

    /** Whether there are numbers without an order. */
    public boolean hasGaps() {
        for (int order = 0; order < numbers(); order++) if (!placed(order)) return true;
        return false;
    }

    public boolean onTimeInFull(int order) {
        return placed(order) && latenessMillis[order] <= 0;
    }
}
