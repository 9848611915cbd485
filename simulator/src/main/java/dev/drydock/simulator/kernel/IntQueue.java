package dev.drydock.simulator.kernel;

import java.util.NoSuchElementException;

/**
 * A first-in, first-out queue of ints (orders waiting for a picker, say) in a ring that doubles when full: no boxing, and no
 * allocation once it has grown to its peak length. Not thread-safe.
 */
public final class IntQueue {
    /** The length is a power of two, so that a position wraps by masking. */
    private int[] ring = new int[16];

    private int first;
    private int size;

    /** Appends a value. */
    public void add(int value) {
        if (size == ring.length) grow();
        ring[first + size & ring.length - 1] = value;
        size++;
    }

    /** Removes and returns the oldest value. */
    public int remove() {
        int value = peek();
        first = first + 1 & ring.length - 1;
        size--;
        return value;
    }

    /** The oldest value, which stays. */
    public int peek() {
        if (size == 0) throw new NoSuchElementException("the queue is empty");
        return ring[first];
    }

    /** The value at a position counted from the oldest, 0. */
    public int get(int position) {
        if (position < 0 || position >= size) throw new IndexOutOfBoundsException(position + " of " + size);
        return ring[first + position & ring.length - 1];
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public void clear() {
        first = 0;
        size = 0;
    }

    private void grow() {
        int[] larger = new int[Math.multiplyExact(ring.length, 2)];
        int untilEnd = ring.length - first;
        System.arraycopy(ring, first, larger, 0, untilEnd);
        System.arraycopy(ring, 0, larger, untilEnd, first);
        ring = larger;
        first = 0;
    }
}
