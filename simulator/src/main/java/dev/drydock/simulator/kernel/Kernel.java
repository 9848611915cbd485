package dev.drydock.simulator.kernel;

import java.util.Arrays;
import java.util.Objects;

/**
 * The virtual clock and its pending events. Events fire in the order of (time, scheduling sequence): those of one instant in
 * the order in which they were scheduled, including the ones scheduled for the current instant while it is being fired.
 *
 * <p>Times are epoch milliseconds, from 0 up. Scheduling and firing allocate nothing once the tables have grown to the peak
 * number of pending events. Not thread-safe; replications each have their own kernel.
 *
 * <p>A handler that throws leaves its own event fired and all others pending; {@link #run} may be called again.
 */
public final class Kernel {
    /** An event id that {@link #at} never returns, for fields that hold "nothing scheduled". */
    public static final long NO_EVENT = 0;

    private static final int INITIAL_EVENTS = 1024;

    /** What to do when an event fires. */
    @FunctionalInterface
    public interface Handler {
        /** Called with the clock standing at the time of the event, and the argument it was scheduled with. */
        void fire(int argument);
    }

    private final EventTable events = new EventTable(INITIAL_EVENTS);
    private final Calendar calendar;
    private Handler[] handlers = new Handler[16];
    private int handlerCount;
    private int pendingEvents;
    private long firedEvents;
    private boolean running;

    /** A kernel whose clock stands at the given time. */
    public Kernel(long startMillis) {
        if (startMillis < 0) throw new IllegalArgumentException("start before 1970: " + startMillis);
        calendar = new Calendar(events, startMillis);
    }

    /** Makes a handler known, and returns the number to schedule it by: 0, 1, 2 … in the order of registration. */
    public int register(Handler handler) {
        if (handlerCount == handlers.length) handlers = Arrays.copyOf(handlers, handlerCount * 2);
        handlers[handlerCount] = Objects.requireNonNull(handler, "handler");
        return handlerCount++;
    }

    /**
     * Schedules a handler for a time.
     *
     * @return the id to {@link #cancel} the event by
     * @throws IllegalArgumentException when the time is in the past
     */
    public long at(long timeMillis, int handler, int argument) {
        if (timeMillis < calendar.cursor()) throw past(timeMillis);
        Objects.checkIndex(handler, handlerCount);
        int row = events.add(timeMillis, handler, argument);
        calendar.add(row, timeMillis);
        pendingEvents++;
        return events.ticket(row);
    }

    /** Schedules a handler for a time counted from now; see {@link #at}. */
    public long after(long delayMillis, int handler, int argument) {
        return at(calendar.cursor() + delayMillis, handler, argument);
    }

    /**
     * Takes back an event. Its memory is reused once the clock comes near its time.
     *
     * @return false when the event has fired or been cancelled before, or when there was none ({@link #NO_EVENT})
     */
    public boolean cancel(long eventId) {
        if (!events.cancel(eventId)) return false;
        pendingEvents--;
        return true;
    }

    /** The time of the event being fired, or the time at which the last run ended. */
    public long nowMillis() {
        return calendar.cursor();
    }

    /** Events fired so far; cancelled ones do not count. */
    public long firedEvents() {
        return firedEvents;
    }

    /** Events scheduled and neither fired nor cancelled. */
    public int pendingEvents() {
        return pendingEvents;
    }

    /** Fires events until none is pending. The clock then stands at the time of the last one. */
    public void run() {
        enter();
        try {
            while (pendingEvents > 0) fire(calendar.take(Long.MAX_VALUE));
        } finally {
            running = false;
        }
    }

    /** Fires the events up to and including the bound. The clock then stands at the bound, whether anything fired or not. */
    public void runUntil(long boundMillis) {
        if (boundMillis < nowMillis()) throw past(boundMillis);
        enter();
        try {
            for (int row; (row = calendar.take(boundMillis)) != EventTable.NO_ROW; ) fire(row);
            calendar.skipTo(boundMillis);
        } finally {
            running = false;
        }
    }

    private void fire(int row) {
        int handler = events.handler(row);
        int argument = events.argument[row];
        events.release(row);
        if (handler < 0) return; // cancelled
        pendingEvents--;
        firedEvents++;
        handlers[handler].fire(argument);
    }

    private void enter() {
        if (running) throw new IllegalStateException("the kernel is already running");
        running = true;
    }

    private IllegalArgumentException past(long timeMillis) {
        return new IllegalArgumentException("time " + timeMillis + " is in the past, the clock is at " + nowMillis());
    }
}
