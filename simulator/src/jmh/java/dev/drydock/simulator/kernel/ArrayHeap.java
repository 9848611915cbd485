package dev.drydock.simulator.kernel;

import java.util.Arrays;

/** A binary heap without objects: parallel arrays of time, sequence and what to do, ordered by the first two. */
final class ArrayHeap implements Schedule {
    private Kernel.Handler[] handlers = new Kernel.Handler[0];
    private long[] time = new long[1 << 16];
    private long[] sequence = new long[1 << 16];
    private long[] action = new long[1 << 16];
    private int size;
    private long nowMillis;
    private long scheduled;
    private long fired;

    ArrayHeap(long startMillis) {
        nowMillis = startMillis;
    }

    @Override
    public int register(Kernel.Handler handler) {
        handlers = Arrays.copyOf(handlers, handlers.length + 1);
        handlers[handlers.length - 1] = handler;
        return handlers.length - 1;
    }

    @Override
    public void after(long delayMillis, int handler, int argument) {
        if (size == time.length) grow();
        long eventTime = nowMillis + delayMillis;
        int hole = size++;
        while (hole > 0) {
            int parent = hole - 1 >>> 1;
            if (time[parent] <= eventTime) break; // the new one is the latest of its instant
            move(parent, hole);
            hole = parent;
        }
        put(hole, eventTime, scheduled++, (long) handler << 32 | argument);
    }

    @Override
    public long nowMillis() {
        return nowMillis;
    }

    @Override
    public long firedEvents() {
        return fired;
    }

    @Override
    public void runUntil(long boundMillis) {
        while (size > 0 && time[0] <= boundMillis) {
            nowMillis = time[0];
            long first = action[0];
            removeFirst();
            fired++;
            handlers[(int) (first >>> 32)].fire((int) first);
        }
        nowMillis = boundMillis;
    }

    private void removeFirst() {
        int last = --size;
        int hole = 0;
        for (int child = 1; child < last; child = 2 * hole + 1) {
            if (child + 1 < last && precedes(child + 1, child)) child++;
            if (!precedes(child, last)) break;
            move(child, hole);
            hole = child;
        }
        move(last, hole);
    }

    private boolean precedes(int a, int b) {
        return time[a] < time[b] || time[a] == time[b] && sequence[a] < sequence[b];
    }

    private void move(int from, int to) {
        put(to, time[from], sequence[from], action[from]);
    }

    private void put(int position, long eventTime, long eventSequence, long eventAction) {
        time[position] = eventTime;
        sequence[position] = eventSequence;
        action[position] = eventAction;
    }

    private void grow() {
        time = Arrays.copyOf(time, size * 2);
        sequence = Arrays.copyOf(sequence, size * 2);
        action = Arrays.copyOf(action, size * 2);
    }
}
