package dev.drydock.domain.order;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers that count up from 0, one bit each; pages of {@value #PAGE} that are full share one page, so the set of all orders ever placed stays
 * a few bytes per thousand.
 *
 * <p>Not thread-safe.
 */
public final class NumberSet {
    private static final int SHIFT = 10;
    private static final int PAGE = 1 << SHIFT;
    private static final int WORDS = PAGE / Long.SIZE;
    private static final long[] FULL = new long[0];

    private long[] @Nullable [] pages = new long[16][];
    private int[] members = new int[16];

    public boolean contains(int number) {
        int page = number >> SHIFT;
        if (page >= pages.length) return false;
        long[] words = pages[page];
        if (words == null) return false;
        return words == FULL || (words[number >> 6 & WORDS - 1] >> number & 1) != 0;
    }

    /** Whether it was not in yet. */
    public boolean add(int number) {
        if (contains(number)) return false;
        int page = number >> SHIFT;
        if (page >= pages.length) {
            int length = Math.max(page + 1, pages.length * 2);
            pages = Arrays.copyOf(pages, length);
            members = Arrays.copyOf(members, length);
        }
        long[] words = pages[page];
        if (words == null) {
            words = new long[WORDS];
            pages[page] = words;
        }
        words[number >> 6 & WORDS - 1] |= 1L << number;
        if (++members[page] == PAGE) pages[page] = FULL;
        return true;
    }
}
