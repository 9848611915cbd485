package dev.drydock.engine.recovery;

import java.util.Arrays;

/**
 * How many parcels of each hour are expected to do something, and how many have done it. Remembers about three weeks around now; what lies outside is not
 * counted.
 */
final class HourlyCounts {
    static final long HOUR_MILLIS = 3_600_000L;
    private static final int HOURS = 512;

    private final long[] hourOf = new long[HOURS];
    private final int[] expected = new int[HOURS];
    private final int[] settled = new int[HOURS];

    HourlyCounts() {
        Arrays.fill(hourOf, Long.MIN_VALUE);
    }

    static long hour(long atMillis) {
        return Math.floorDiv(atMillis, HOUR_MILLIS);
    }

    void expect(long atMillis) {
        long hour = hour(atMillis);
        int slot = slot(hour);
        if (hourOf[slot] > hour) return;
        if (hourOf[slot] < hour) {
            hourOf[slot] = hour;
            expected[slot] = 0;
            settled[slot] = 0;
        }
        expected[slot]++;
    }

    void settle(long atMillis) {
        long hour = hour(atMillis);
        int slot = slot(hour);
        if (hourOf[slot] == hour && settled[slot] < expected[slot]) settled[slot]++;
    }

    int expected(long hour) {
        int slot = slot(hour);
        return hourOf[slot] == hour ? expected[slot] : 0;
    }

    /** Expected and not settled. */
    int missing(long hour) {
        int slot = slot(hour);
        return hourOf[slot] == hour ? expected[slot] - settled[slot] : 0;
    }

    private static int slot(long hour) {
        return (int) Math.floorMod(hour, (long) HOURS);
    }
}
