package dev.drydock.simulator.kernel;

import static dev.drydock.simulator.kernel.EventTable.NO_ROW;

/**
 * Orders events by (time, order of adding) without comparing them: a calendar queue in the form of hierarchical timing wheels
 * (Varghese and Lauck, "Hashed and Hierarchical Timing Wheels", SOSP 1987), exact to the millisecond and without a horizon.
 *
 * <p>A time is read as a number in base 4096. The wheel of level {@code n} has a slot for each value of digit {@code n}; an
 * event waits on the level of the highest digit in which its time differs from the {@link #cursor}, so everything on a lower
 * level is earlier than anything on a higher one, and within a level slots are in order of time. Level 0 resolves single
 * milliseconds; the slots of level 1 are 4 s wide, of level 2 almost 5 hours, of level 3 two years. When the cursor reaches a
 * slot, its events move down; an event moves as often as its delay has digits, two or three times for most delays in a warehouse.
 *
 * <p>Ties: a slot is a list, newest event first, and is walked oldest first. An event joins a slot below the top only once the
 * slots above have been emptied into it, hence events that were added earlier are always further back in the list.
 *
 * <p>A two-step bitmap marks the occupied slots of a level, so that finding the next one takes two bit scans however far it is.
 */
final class TimeWheels {
    private static final int DIGIT_BITS = 12;
    private static final int SLOTS = 1 << DIGIT_BITS;
    private static final int WORDS = SLOTS / Long.SIZE;
    private static final int LEVELS = (Long.SIZE - 1 + DIGIT_BITS - 1) / DIGIT_BITS;

    private final EventTable events;
    private final int[] newest = new int[LEVELS * SLOTS];
    private final long[] occupied = new long[LEVELS * WORDS];
    private final long[] occupiedWords = new long[LEVELS];

    /** Events of the instant at the cursor that have not been taken, oldest first. */
    private int firstDue = NO_ROW;

    private int lastDue = NO_ROW;

    /** Everything before this time has been taken, and nothing is pending in a slot that contains it. */
    private long cursor;

    TimeWheels(EventTable events, long startMillis) {
        this.events = events;
        this.cursor = startMillis;
    }

    long cursor() {
        return cursor;
    }

    boolean hasDue() {
        return firstDue != NO_ROW;
    }

    /** Takes the oldest event that is due at the cursor. */
    int takeDue() {
        int row = firstDue;
        firstDue = events.next[row];
        return row;
    }

    /** Adds an event that is not earlier than the cursor. */
    void add(int row, long timeMillis) {
        long differing = timeMillis ^ cursor;
        if (differing == 0) {
            addDue(row);
            return;
        }
        int level = (Long.SIZE - 1 - Long.numberOfLeadingZeros(differing)) / DIGIT_BITS;
        int digit = (int) (timeMillis >>> level * DIGIT_BITS) & SLOTS - 1;
        int slot = level * SLOTS + digit;
        events.next[row] = newest[slot];
        newest[slot] = row;
        occupied[slot >>> 6] |= 1L << slot;
        occupiedWords[level] |= 1L << (digit >>> 6);
    }

    /**
     * Moves the cursor to the start of the next occupied slot and its events down a level, or into the due list. To be called
     * while nothing is due.
     *
     * @return false when every pending event is later than the bound; the cursor then stands where it was
     */
    boolean advance(long boundMillis) {
        int level = 0;
        while (occupiedWords[level] == 0) if (++level == LEVELS) return false;
        int word = Long.numberOfTrailingZeros(occupiedWords[level]);
        int digit = word << 6 | Long.numberOfTrailingZeros(occupied[level * WORDS + word]);
        int shift = level * DIGIT_BITS;
        long slotStart = (cursor >>> shift & -SLOTS | digit) << shift;
        if (slotStart > boundMillis) return false;
        cursor = slotStart;
        empty(level, word, digit);
        return true;
    }

    /** Moves the cursor to a time that no pending event precedes or equals, as {@link #advance} has found. */
    void skipTo(long timeMillis) {
        cursor = timeMillis;
    }

    private void empty(int level, int word, int digit) {
        int slot = level * SLOTS + digit;
        int newestRow = newest[slot];
        newest[slot] = NO_ROW;
        long left = occupied[slot >>> 6] & ~(1L << slot);
        occupied[slot >>> 6] = left;
        if (left == 0) occupiedWords[level] &= ~(1L << word);

        int oldestRow = reverse(newestRow);
        if (level == 0) {
            firstDue = oldestRow;
            lastDue = newestRow;
        } else moveDown(oldestRow);
    }

    private void moveDown(int oldestRow) {
        for (int row = oldestRow, following; row != NO_ROW; row = following) {
            following = events.next[row];
            if (events.isCancelled(row)) events.release(row);
            else add(row, events.timeMillis[row]);
        }
    }

    private int reverse(int head) {
        int[] next = events.next;
        int reversed = NO_ROW;
        for (int row = head, following; row != NO_ROW; row = following) {
            following = next[row];
            next[row] = reversed;
            reversed = row;
        }
        return reversed;
    }

    private void addDue(int row) {
        events.next[row] = NO_ROW;
        if (firstDue == NO_ROW) firstDue = row;
        else events.next[lastDue] = row;
        lastDue = row;
    }
}
