package dev.drydock.simulator.world;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.simulator.connect.SystemHealth;
import dev.drydock.simulator.kernel.PayloadPool;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.scenario.Fault.SystemOutage;
import dev.drydock.simulator.scenario.Systems.Capacity;

/**
 * The front door of a system that commands are sent to: so many at a time, so many in the queue, the rest turned away; and what becomes of commands while the system is
 * down. What it lets in, the system carries out as ever. A caller that has given up on an answer does not stop the work.
 */
final class SystemFront {
    /** How long a command stays out of sight that a system has taken and lost (an assumption): until somebody looks through what was never worked off. */
    private static final long LOST_MILLIS = 3 * 86_400_000L;

    /** What a system that takes everything needs for a message, when it has become slow and nothing else is known. */
    private static final double USUAL_MILLIS = 300;

    /** What lies behind the door, and who is told when it stays shut. */
    interface Behind {
        void carryOut(Decision command, int attempt);

        void failed(Decision command, int attempt);
    }

    private static final class Job {
        final Decision command;
        final long entity;
        final int attempt;
        boolean awaited = true;
        /** Wake-ups and work that still refer to it. */
        int references = 1;

        Job(Decision command, long entity, int attempt) {
            this.command = command;
            this.entity = entity;
            this.attempt = attempt;
        }
    }

    private final Surroundings here;
    private final SystemHealth health;
    private final BusinessSystem system;
    private final int node;
    private final Capacity capacity;
    private final Behind behind;
    private final Station station;
    private final boolean instant;
    private final PayloadPool<Job> jobs = new PayloadPool<>();
    private final int timeoutHandler;
    private final int lateHandler;

    /** @param node whose system it is, or -1 */
    SystemFront(Surroundings here, BusinessSystem system, int node, Behind behind) {
        this.here = here;
        this.system = system;
        this.node = node;
        this.behind = behind;
        health = here.lines().systems();
        Capacity declared = here.world().systems().capacity(system);
        capacity = declared == null ? Capacity.BOUNDLESS : declared;
        instant = capacity.servers() == 0 && capacity.serviceMillis() instanceof Constant fixed && fixed.value() == 0;
        int done = here.kernel().register(this::done);
        station = new Station(
                here.kernel(), WeeklyHours.always(), capacity.servers(), done, (job, waited) -> serviceMillis(job));
        timeoutHandler = here.kernel().register(this::timedOut);
        lateHandler = here.kernel().register(number -> {
            Job job = jobs.take(number);
            behind.carryOut(job.command, job.attempt);
        });
    }

    /** @param entity keys its fate: the same command has the same under every policy */
    void take(Decision command, long entity, int attempt) {
        SystemOutage outage = health.outage(system, node);
        if (outage != null) {
            takeWhileDown(outage, command, entity, attempt);
            return;
        }
        boolean slow = health.slowFactor(system) > 1;
        if (instant && !slow) {
            behind.carryOut(command, attempt);
            return;
        }
        if (capacity.queue() > 0 && station.queued() >= capacity.queue()) {
            behind.failed(command, attempt);
            return;
        }
        Job job = new Job(command, entity, attempt);
        int number = jobs.put(job);
        station.join(number);
        if (!slow && station.queued() == 0) return;
        job.references++;
        here.kernel().after(here.world().systems().timeoutMillis(), timeoutHandler, number);
    }

    private void takeWhileDown(SystemOutage outage, Decision command, long entity, int attempt) {
        long timeoutMillis = here.world().systems().timeoutMillis();
        switch (outage.answers()) {
            case ERRORS -> behind.failed(command, attempt);
            case TIMEOUTS -> {
                Job job = new Job(command, entity, attempt);
                here.kernel().after(timeoutMillis, timeoutHandler, jobs.put(job));
                if (here.draws()
                        .on(entity * 31 + attempt, Purpose.SYSTEM_OUTAGE)
                        .chance(0.5))
                    here.kernel()
                            .at(
                                    Math.max(health.endsMillis(system, node), here.nowMillis() + timeoutMillis),
                                    lateHandler,
                                    jobs.put(new Job(command, entity, attempt)));
            }
            case LOST ->
                here.kernel()
                        .at(
                                health.endsMillis(system, node) + LOST_MILLIS,
                                lateHandler,
                                jobs.put(new Job(command, entity, attempt)));
        }
    }

    private long serviceMillis(int number) {
        Job job = jobs.peek(number);
        double slow = health.slowFactor(system);
        if (instant) return slow > 1 ? (long) (USUAL_MILLIS * slow) : 0;
        double millis =
                capacity.serviceMillis().sample(here.draws().on(job.entity * 31 + job.attempt, Purpose.SYSTEM_SERVICE));
        return Math.max(0, (long) (millis * slow));
    }

    private void done(int number) {
        Job job = jobs.peek(number);
        job.awaited = false;
        release(number, job);
        behind.carryOut(job.command, job.attempt);
        station.leave();
    }

    private void timedOut(int number) {
        Job job = jobs.peek(number);
        boolean awaited = job.awaited;
        job.awaited = false;
        release(number, job);
        if (awaited) behind.failed(job.command, job.attempt);
    }

    private void release(int number, Job job) {
        if (--job.references == 0) jobs.take(number);
    }
}
