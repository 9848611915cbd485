package dev.drydock.engine;

/** Shipment numbers in order of release, with the time of it: a ring that grows. */
final class ReleaseQueue {
    private int[] numbers = new int[64];
    private long[] releasedAtMillis = new long[64];
    private int head;
    private int size;

    void add(int shipment, long atMillis) {
        if (size == numbers.length) grow();
        int tail = head + size & numbers.length - 1;
        numbers[tail] = shipment;
        releasedAtMillis[tail] = atMillis;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int oldest() {
        return numbers[head];
    }

    long oldestMillis() {
        return releasedAtMillis[head];
    }

    void removeOldest() {
        head = head + 1 & numbers.length - 1;
        size--;
    }

    private void grow() {
        int[] moreNumbers = new int[numbers.length * 2];
        long[] moreMillis = new long[moreNumbers.length];
        for (int i = 0; i < size; i++) {
            moreNumbers[i] = numbers[head + i & numbers.length - 1];
            moreMillis[i] = releasedAtMillis[head + i & numbers.length - 1];
        }
        numbers = moreNumbers;
        releasedAtMillis = moreMillis;
        head = 0;
    }
}
