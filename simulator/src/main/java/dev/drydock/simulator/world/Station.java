package dev.drydock.simulator.world;

import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.simulator.kernel.IntQueue;
import dev.drydock.simulator.kernel.Kernel;

/** People (or benches) that serve jobs first come, first served, in their working hours. A job half done pauses while they are closed. */
final class Station {
    /** Hears that service of a job begins, after waiting in the queue, and says how long it takes. */
    interface Service {
        long beginMillis(int job, long waitedMillis);
    }

    private final Kernel kernel;
    private final WeeklyHours hours;
    private final boolean alwaysOpen;
    private final int people;
    private final int doneHandler;
    private final Service service;
    private final IntQueue waiting = new IntQueue();
    private long[] waitingSinceMillis = new long[64];
    private long joined;
    private long left;
    private int present;
    private int busy;

    /** @param people 0: nothing ever waits for one, unless nobody is there at all */
    Station(Kernel kernel, WeeklyHours hours, int people, int doneHandler, Service service) {
        this.kernel = kernel;
        this.hours = hours;
        this.alwaysOpen = hours.alwaysOpen();
        this.people = people;
        this.present = present(1);
        this.doneHandler = doneHandler;
        this.service = service;
    }

    void join(int job) {
        if (busy < present) start(job, kernel.nowMillis());
        else {
            if (joined - left == waitingSinceMillis.length) growWaitingSince();
            waitingSinceMillis[(int) (joined++ & waitingSinceMillis.length - 1)] = kernel.nowMillis();
            waiting.add(job);
        }
    }

    /** A job is done: its server takes the next one. To be called by the done handler. */
    void leave() {
        busy--;
        startWaiting();
    }

    /** From now on only this share of the people is there. */
    void staff(double presentShare) {
        present = present(presentShare);
        startWaiting();
    }

    private int present(double share) {
        if (people == 0) return share > 0 ? Integer.MAX_VALUE : 0;
        return (int) Math.round(people * share);
    }

    /** Whether the next job will have to wait. */
    boolean full() {
        return busy >= present;
    }

    int queued() {
        return waiting.size();
    }

    /** When the oldest queued job joined, epoch milliseconds, or now when none is queued. */
    long oldestMillis() {
        return waiting.isEmpty()
                ? kernel.nowMillis()
                : waitingSinceMillis[(int) (left & waitingSinceMillis.length - 1)];
    }

    private void startWaiting() {
        while (busy < present && !waiting.isEmpty()) {
            long since = waitingSinceMillis[(int) (left++ & waitingSinceMillis.length - 1)];
            start(waiting.remove(), since);
        }
    }

    private void start(int job, long sinceMillis) {
        busy++;
        long now = kernel.nowMillis();
        if (alwaysOpen) {
            kernel.at(now + service.beginMillis(job, now - sinceMillis), doneHandler, job);
            return;
        }
        long opens = hours.nextOpenMillis(now);
        kernel.at(hours.finishMillis(opens, service.beginMillis(job, opens - sinceMillis)), doneHandler, job);
    }

    private void growWaitingSince() {
        long[] grown = new long[waitingSinceMillis.length * 2];
        for (long i = left; i < joined; i++)
            grown[(int) (i & grown.length - 1)] = waitingSinceMillis[(int) (i & waitingSinceMillis.length - 1)];
        waitingSinceMillis = grown;
    }
}
