package dev.drydock.simulator.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The event list everybody writes first: a {@link PriorityQueue} of records. */
final class ObjectHeap implements Schedule {
    private record Event(long timeMillis, long sequence, int handler, int argument) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Long.compare(timeMillis, other.timeMillis);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }

    private final List<Kernel.Handler> handlers = new ArrayList<>();
    private final PriorityQueue<Event> queue = new PriorityQueue<>();
    private long nowMillis;
    private long scheduled;
    private long fired;

    ObjectHeap(long startMillis) {
        nowMillis = startMillis;
    }

    @Override
    public int register(Kernel.Handler handler) {
        handlers.add(handler);
        return handlers.size() - 1;
    }

    @Override
    public void after(long delayMillis, int handler, int argument) {
        queue.add(new Event(nowMillis + delayMillis, scheduled++, handler, argument));
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
        while (!queue.isEmpty() && queue.element().timeMillis() <= boundMillis) {
            Event event = queue.remove();
            nowMillis = event.timeMillis();
            fired++;
            handlers.get(event.handler()).fire(event.argument());
        }
        nowMillis = boundMillis;
    }
}
