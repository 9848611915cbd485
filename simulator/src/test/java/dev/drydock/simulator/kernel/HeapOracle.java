package dev.drydock.simulator.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** The order of events by its definition, on a binary heap of records: what the kernel is compared with. */
final class HeapOracle implements EventQueue {
    private record Event(long timeMillis, long sequence, int handler, int argument) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return timeMillis != other.timeMillis
                    ? Long.compare(timeMillis, other.timeMillis)
                    : Long.compare(sequence, other.sequence);
        }
    }

    private final PriorityQueue<Event> queue = new PriorityQueue<>();
    private final Map<Long, Event> pending = new HashMap<>();
    private final Kernel.Handler[] handlers;
    private long nowMillis;
    private long scheduled;

    HeapOracle(long startMillis, Kernel.Handler... handlers) {
        this.nowMillis = startMillis;
        this.handlers = handlers;
    }

    @Override
    public long at(long timeMillis, int handler, int argument) {
        Event event = new Event(timeMillis, scheduled++, handler, argument);
        queue.add(event);
        pending.put(event.sequence(), event);
        return event.sequence();
    }

    @Override
    public boolean cancel(long id) {
        Event event = pending.remove(id);
        return event != null && queue.remove(event);
    }

    @Override
    public long nowMillis() {
        return nowMillis;
    }

    @Override
    public int pendingEvents() {
        return queue.size();
    }

    @Override
    public void run() {
        while (!queue.isEmpty()) fire(queue.remove());
    }

    @Override
    public void runUntil(long boundMillis) {
        while (!queue.isEmpty() && queue.element().timeMillis() <= boundMillis) fire(queue.remove());
        nowMillis = boundMillis;
    }

    private void fire(Event event) {
        pending.remove(event.sequence());
        nowMillis = event.timeMillis();
        handlers[event.handler()].fire(event.argument());
    }
}
