package dev.drydock.domain.monitor;

import java.util.Arrays;

/**
 * How long pieces of work took, counted in buckets whose width grows with the value: exact below {@value #EXACT} ms, above that 32 buckets to each
 * doubling (log-linear buckets, as in G. Tene's HdrHistogram). A quantile is off by at most 1/64 of its value, 1.6 %; memory is fixed, and sketches add
 * up exactly. Not thread-safe.
 */
public final class LatencySketch {
    private static final int EXACT = 64;
    private static final int SHARP_BITS = 5;
    private static final int SHARP = 1 << SHARP_BITS;
    private static final int EXACT_BITS = 6;
    private static final int HIGHEST_BIT = 40;
    private static final int BUCKETS = EXACT + (HIGHEST_BIT - EXACT_BITS + 1) * SHARP;

    private final long[] counts = new long[BUCKETS];
    private long count;

    /** Takes down one duration; what is negative counts as 0, what is longer than 34 years as that. */
    public void add(long millis) {
        counts[bucket(millis)]++;
        count++;
    }

    /** Takes in everything of another sketch. */
    public void add(LatencySketch other) {
        for (int i = 0; i < BUCKETS; i++) counts[i] += other.counts[i];
        count += other.count;
    }

    public long count() {
        return count;
    }

    /**
     * The smallest duration that at least this share of all does not exceed, within 1/64.
     *
     * @param share 0 to 1
     * @return milliseconds; -1 without any
     */
    public long quantileMillis(double share) {
        if (count == 0) return -1;
        long rank = Math.max(1, (long) Math.ceil(share * count));
        long passed = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            passed += counts[bucket];
            if (passed >= rank) return middleMillis(bucket);
        }
        throw new IllegalStateException("counts do not add up");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LatencySketch that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    private static int bucket(long millis) {
        if (millis < EXACT) return (int) Math.max(0, millis);
        int bit = Math.min(HIGHEST_BIT, Long.SIZE - 1 - Long.numberOfLeadingZeros(millis));
        long capped = Math.min(millis, (1L << HIGHEST_BIT + 1) - 1);
        int within = (int) (capped >>> bit - SHARP_BITS) & SHARP - 1;
        return EXACT + (bit - EXACT_BITS) * SHARP + within;
    }

    private static long middleMillis(int bucket) {
        if (bucket < EXACT) return bucket;
        int shift = (bucket - EXACT) / SHARP + EXACT_BITS - SHARP_BITS;
        long lowest = (long) (SHARP + (bucket - EXACT) % SHARP) << shift;
        return lowest + (1L << shift - 1);
    }
}
