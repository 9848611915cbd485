package dev.drydock.engine.recovery;

/** The newest label requests of one carrier: when, to which region, and whether a label came back. A request leaves when a newer one needs its place or after a day. */
final class RecentLabels {
    private static final long DAY_MILLIS = 86_400_000L;

    private final long[] atMillis;
    private final short[] regions;
    private final boolean[] refused;
    private int oldest;
    private int size;

    RecentLabels(int capacity) {
        this.atMillis = new long[capacity];
        this.regions = new short[capacity];
        this.refused = new boolean[capacity];
    }

    void add(int region, boolean wasRefused, long nowMillis) {
        while (size > 0 && (size == atMillis.length || atMillis[oldest] < nowMillis - DAY_MILLIS)) dropOldest();
        int at = (oldest + size++) % atMillis.length;
        atMillis[at] = nowMillis;
        regions[at] = (short) region;
        refused[at] = wasRefused;
    }

    int size() {
        return size;
    }

    /** Adds the n-th newest request, from 0, to its region's tally. */
    void tally(int nthNewest, Tally tally) {
        int at = (oldest + size - 1 - nthNewest) % atMillis.length;
        tally.add(regions[at], 1, refused[at] ? 1 : 0);
    }

    void clear() {
        oldest = 0;
        size = 0;
    }

    private void dropOldest() {
        oldest = (oldest + 1) % atMillis.length;
        size--;
    }
}
