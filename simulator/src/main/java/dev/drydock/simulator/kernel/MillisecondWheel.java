package dev.drydock.simulator.kernel;

import static dev.drydock.simulator.kernel.EventTable.NO_ROW;

/**
 * The events of one bucket of the {@link Calendar}, in a first-in, first-out list for each millisecond. Adding and taking cost
 * the same whatever the number of events.
 */
final class MillisecondWheel {
    private final EventTable events;
    /** The newest row of each millisecond; its next row is the oldest, the list is a circle. */
    private final int[] newest = new int[Calendar.BUCKET_MILLIS];

    private final BitTree occupied = new BitTree(Calendar.BUCKET_BITS);
    private int firstOffset = Calendar.NO_OFFSET;

    MillisecondWheel(EventTable events) {
        this.events = events;
    }

    /** The earliest millisecond with an event, counted from the start of the bucket. */
    int firstOffset() {
        return firstOffset;
    }

    void add(int row, int offset) {
        int before = newest[offset];
        if (before == NO_ROW) {
            events.next[row] = row;
            occupied.set(offset);
            if (offset < firstOffset) firstOffset = offset;
        } else {
            events.next[row] = events.next[before];
            events.next[before] = row;
        }
        newest[offset] = row;
    }

    /** Removes and returns the oldest event of the first millisecond. */
    int takeFirst() {
        int last = newest[firstOffset];
        int row = events.next[last];
        if (row != last) events.next[last] = events.next[row];
        else {
            newest[firstOffset] = NO_ROW;
            occupied.clear(firstOffset);
            firstOffset = occupied.nextSet(firstOffset);
            if (firstOffset == BitTree.NONE) firstOffset = Calendar.NO_OFFSET;
        }
        return row;
    }
}
