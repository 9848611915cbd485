package dev.drydock.simulator.kernel;

import java.util.Arrays;

/**
 * The events that were waiting in a bucket when its time came, oldest schedule first within a millisecond. Each is a key of
 * (offset from the start of the bucket, row). Sorting is stable and looks at the offsets alone.
 */
final class SortedBucket {
    /** Stands behind the last key, so that the first offset of an empty bucket needs no test. */
    private static final long SENTINEL = (long) Calendar.NO_OFFSET << 32;

    private static final int INSERTION_LIMIT = 32;
    private static final int DIGIT_BITS = (Calendar.BUCKET_BITS + 1) / 2;
    private static final int DIGIT_MASK = (1 << DIGIT_BITS) - 1;

    /** The keys fill the array from its end, since they come newest first. */
    private long[] keys = new long[1024];

    private long[] scratch = new long[1024];
    private final int[] starts = new int[DIGIT_MASK + 2];
    private int first = keys.length - 1;

    SortedBucket() {
        keys[first] = SENTINEL;
        scratch[first] = SENTINEL;
    }

    /** The offset of the first event, {@link Calendar#NO_OFFSET} when there is none. */
    int firstOffset() {
        return (int) (keys[first] >>> 32);
    }

    /** Removes and returns the first event. */
    int takeFirst() {
        return (int) keys[first++];
    }

    /** Puts an event in front of the others. */
    void push(int row, int offset) {
        if (first == 0) grow();
        keys[--first] = (long) offset << 32 | row;
    }

    void sort() {
        if (keys.length - 1 - first <= INSERTION_LIMIT) sortByInsertion();
        else {
            sortByDigit(Integer.SIZE);
            sortByDigit(Integer.SIZE + DIGIT_BITS);
        }
    }

    private void sortByInsertion() {
        for (int i = first + 1; i < keys.length - 1; i++) {
            long key = keys[i];
            int hole = i;
            while (hole > first && keys[hole - 1] >>> 32 > key >>> 32) {
                keys[hole] = keys[hole - 1];
                hole--;
            }
            keys[hole] = key;
        }
    }

    /** One pass of a radix sort: counts each digit, then deals the keys out. */
    private void sortByDigit(int shift) {
        Arrays.fill(starts, 0);
        for (int i = first; i < keys.length - 1; i++) starts[((int) (keys[i] >>> shift) & DIGIT_MASK) + 1]++;
        starts[0] = first;
        for (int digit = 1; digit <= DIGIT_MASK; digit++) starts[digit] += starts[digit - 1];
        for (int i = first; i < keys.length - 1; i++)
            scratch[starts[(int) (keys[i] >>> shift) & DIGIT_MASK]++] = keys[i];
        long[] sorted = scratch;
        scratch = keys;
        keys = sorted;
    }

    private void grow() {
        long[] larger = new long[keys.length * 2];
        System.arraycopy(keys, 0, larger, keys.length, keys.length);
        first = keys.length;
        keys = larger;
        scratch = new long[larger.length];
        scratch[larger.length - 1] = SENTINEL;
    }
}
