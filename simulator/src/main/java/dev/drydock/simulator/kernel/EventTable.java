package dev.drydock.simulator.kernel;

import java.util.Arrays;

/**
 * The pending events, one row each, as parallel arrays whose rows are recycled. Row 0 is never used, so that 0 can end a
 * list. A row's generation counts how often it has been released: a ticket holds row and generation, and goes stale when the
 * row is released.
 */
final class EventTable {
    static final int NO_ROW = 0;
    private static final int CANCELLED = -1;

    long[] timeMillis;
    /** The row after this one in whichever list the row is in: a bucket, a millisecond or the free rows. */
    int[] next;

    int[] argument;
    private int[] handler;
    private int[] generation;
    private int rows = 1;
    private int firstFree = NO_ROW;

    EventTable(int capacity) {
        timeMillis = new long[capacity];
        next = new int[capacity];
        argument = new int[capacity];
        handler = new int[capacity];
        generation = new int[capacity];
    }

    int add(long atMillis, int eventHandler, int eventArgument) {
        int row = firstFree;
        if (row != NO_ROW) firstFree = next[row];
        else row = newRow();
        timeMillis[row] = atMillis;
        handler[row] = eventHandler;
        argument[row] = eventArgument;
        return row;
    }

    void release(int row) {
        generation[row] = generation[row] + 1 & Integer.MAX_VALUE;
        next[row] = firstFree;
        firstFree = row;
    }

    long ticket(int row) {
        return (long) generation[row] << 32 | row;
    }

    /** Marks the event as cancelled; its row stays in its list until the list is walked. False for a stale ticket. */
    boolean cancel(long ticket) {
        int row = (int) ticket;
        if (row <= NO_ROW || row >= rows || generation[row] != ticket >>> 32 || handler[row] < 0) return false;
        handler[row] = CANCELLED;
        return true;
    }

    /** The handler of the event, negative when it is cancelled. */
    int handler(int row) {
        return handler[row];
    }

    private int newRow() {
        if (rows == next.length) grow(Math.multiplyExact(rows, 2));
        return rows++;
    }

    private void grow(int capacity) {
        timeMillis = Arrays.copyOf(timeMillis, capacity);
        next = Arrays.copyOf(next, capacity);
        argument = Arrays.copyOf(argument, capacity);
        handler = Arrays.copyOf(handler, capacity);
        generation = Arrays.copyOf(generation, capacity);
    }
}
