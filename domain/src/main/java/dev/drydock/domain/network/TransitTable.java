package dev.drydock.domain.network;

/**
 * A carrier's published time in transit by zone: quantiles from pick-up to delivery, before its calendar.
 *
 * @param millisByZoneAndPercentile {@code [zone][percentile 0..100]}, ascending
 */
public record TransitTable(long[][] millisByZoneAndPercentile) {

    public long quantileMillis(int zone, double p) {
        return millisByZoneAndPercentile[zone][(int) Math.round(p * 100)];
    }

    /** Probability that transit takes longer than the given time, in steps of one percent. */
    public double chanceLongerThan(int zone, long transitMillis) {
        long[] percentiles = millisByZoneAndPercentile[zone];
        int low = 0;
        int high = percentiles.length; // first percentile that is longer than asked
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (percentiles[middle] > transitMillis) high = middle;
            else low = middle + 1;
        }
        return 1 - low / 101.0;
    }
}
