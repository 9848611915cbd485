package dev.drydock.engine;

/** Pieces of work in the order they began, and so in the order they come due: a ring of plain numbers. */
final class DueQueue {
    private int[] numbers = new int[64];
    private int[] nodes = new int[64];
    private long[] begunMillis = new long[64];
    private int first;
    private int size;

    void add(int number, int node, long atMillis) {
        if (size == numbers.length) grow();
        int at = first + size++ & numbers.length - 1;
        numbers[at] = number;
        nodes[at] = node;
        begunMillis[at] = atMillis;
    }

    /** Whether the first began at that instant or before. */
    boolean hasUntil(long millis) {
        return size > 0 && begunMillis[first] <= millis;
    }

    int number() {
        return numbers[first];
    }

    int node() {
        return nodes[first];
    }

    long begunMillis() {
        return begunMillis[first];
    }

    void remove() {
        first = first + 1 & numbers.length - 1;
        size--;
    }

    private void grow() {
        int length = numbers.length;
        int[] grownNumbers = new int[2 * length];
        int[] grownNodes = new int[2 * length];
        long[] grownMillis = new long[2 * length];
        for (int i = 0; i < size; i++) {
            int at = first + i & length - 1;
            grownNumbers[i] = numbers[at];
            grownNodes[i] = nodes[at];
            grownMillis[i] = begunMillis[at];
        }
        numbers = grownNumbers;
        nodes = grownNodes;
        begunMillis = grownMillis;
        first = 0;
    }
}
