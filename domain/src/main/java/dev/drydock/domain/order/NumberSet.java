package dev.drydock.domain.order;

import java.util.Arrays;

/**
 * A set of numbers that count up from 0, one bit for each number up to the largest: yes-or-no memories of orders, shipments and
 * tickets, at 125 bytes a thousand.
 *
 * <p>Not thread-safe.
 */
public final class NumberSet {
    private long[] words = new long[16];
    private long size;

    /** Whether it was not in before. */
    public boolean add(int number) {
        int word = number >>> 6;
        if (word >= words.length) words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
        long bit = 1L << number;
        if ((words[word] & bit) != 0) return false;
        words[word] |= bit;
        size++;
        return true;
    }

    /** Whether it was in before. */
    public boolean remove(int number) {
        if (!contains(number)) return false;
        words[number >>> 6] &= ~(1L << number);
        size--;
        return true;
    }

    public boolean contains(int number) {
        int word = number >>> 6;
        return word < words.length && (words[word] & (1L << number)) != 0;
    }

    /** The smallest member that is not smaller than the given number, or -1. */
    public int next(int from) {
        for (int word = from >>> 6; word < words.length; word++) {
            long left = words[word];
            if (word == from >>> 6) left &= -1L << from;
            if (left != 0) return (word << 6) + Long.numberOfTrailingZeros(left);
        }
        return -1;
    }

    public long size() {
        return size;
    }
}
