package dev.drydock.engine.belief;

/**
 * Which of one node's numbered stock movements have been heard: all up to a floor, and a bit for each of the next {@value #SPAN}. A number
 * that falls out of the window unheard is given up: only a snapshot makes good for it.
 */
final class SequenceWindow {
    static final int SPAN = 4096;

    private final long[] heard = new long[SPAN / Long.SIZE];
    private long floor;
    private long highest;
    private boolean gaveUp;

    /** Notes a number; false when it was noted, settled or given up before. */
    boolean note(long sequence) {
        if (sequence <= floor) return false;
        if (sequence == floor + 1 && highest == floor) {
            floor = sequence;
            highest = sequence;
            return true;
        }
        if (sequence > floor + SPAN) {
            gaveUp = true;
            raiseFloor(sequence - SPAN);
        }
        int word = word(sequence);
        long bit = 1L << sequence;
        if ((heard[word] & bit) != 0) return false;
        heard[word] |= bit;
        highest = Math.max(highest, sequence);
        closeRanks();
        return true;
    }

    /** A snapshot tells the sum of all movements up to this number. */
    void settle(long sequence) {
        gaveUp = false;
        if (sequence <= floor) return;
        raiseFloor(sequence);
        highest = Math.max(highest, sequence);
        closeRanks();
    }

    /** Whether a movement is missing below one that was heard. */
    boolean gap() {
        return highest > floor || gaveUp;
    }

    long firstMissing() {
        return floor + 1;
    }

    long highest() {
        return highest;
    }

    private void raiseFloor(long to) {
        if (to - floor >= SPAN) java.util.Arrays.fill(heard, 0);
        else for (long sequence = floor + 1; sequence <= to; sequence++) heard[word(sequence)] &= ~(1L << sequence);
        floor = to;
    }

    private void closeRanks() {
        while (highest > floor && (heard[word(floor + 1)] & 1L << (floor + 1)) != 0) {
            floor++;
            heard[word(floor)] &= ~(1L << floor);
        }
        highest = Math.max(highest, floor);
    }

    private static int word(long sequence) {
        return (int) (sequence >> 6) & SPAN / Long.SIZE - 1;
    }
}
