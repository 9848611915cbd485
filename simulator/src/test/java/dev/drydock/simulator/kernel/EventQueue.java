package dev.drydock.simulator.kernel;

/** What the kernel and its oracle have in common. */
interface EventQueue {
    long at(long timeMillis, int handler, int argument);

    boolean cancel(long id);

    long nowMillis();

    int pendingEvents();

    void run();

    void runUntil(long boundMillis);
}
