package dev.drydock.simulator.kernel;

/** A set of small numbers that finds the next one in it quickly: a bit for each number, and one for each word of those bits. */
final class BitTree {
    static final int NONE = -1;

    private final long[] bits;
    private final long[] words;

    /** An empty set of numbers below 2 to the power of {@code sizeBits}, which is at least 12. */
    BitTree(int sizeBits) {
        bits = new long[1 << sizeBits - 6];
        words = new long[1 << sizeBits - 12];
    }

    void set(int number) {
        bits[number >>> 6] |= 1L << number;
        words[number >>> 12] |= 1L << (number >>> 6);
    }

    void clear(int number) {
        long left = bits[number >>> 6] & ~(1L << number);
        bits[number >>> 6] = left;
        if (left == 0) words[number >>> 12] &= ~(1L << (number >>> 6));
    }

    /** The smallest member, {@link #NONE} when there is none; no member may be less than the hint. */
    int nextSet(int hint) {
        for (int group = hint >>> 12; group < words.length; group++) {
            if (words[group] == 0) continue;
            int word = group << 6 | Long.numberOfTrailingZeros(words[group]);
            return word << 6 | Long.numberOfTrailingZeros(bits[word]);
        }
        return NONE;
    }
}
