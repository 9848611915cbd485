package dev.drydock.domain.kpi;

/**
 * How each order ended, by order number: columns, so that a million orders fit in memory.
 *
 * @param deliveredMillis when the last of its units arrived, epoch milliseconds; 0 when they did not
 * @param latenessMillis delivered after promise, negative when early; {@link Long#MAX_VALUE} when never delivered in full
 * @param costCents what fulfilling it cost in all
 */
public record Outcomes(long[] deliveredMillis, long[] latenessMillis, long[] costCents) {
    public int orders() {
        return deliveredMillis.length;
    }

    public boolean onTimeInFull(int order) {
        return latenessMillis[order] <= 0;
    }
}
