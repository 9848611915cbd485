package dev.drydock.simulator.world;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.CommandEnvelope;
import dev.drydock.engine.port.Connector;
import dev.drydock.simulator.connect.SystemHealth;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.kernel.PayloadPool;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Fault.SystemOutage;
import dev.drydock.simulator.scenario.Systems;
import dev.drydock.simulator.scenario.Systems.Capacity;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * The front door of a system that commands are sent to: so many at a time, so many in the queue, the rest turned away; and what becomes of commands while the system is
 * down. What it lets in, the system carries out as ever. A caller that has given up on an answer does not stop the work.
 */
public final class SystemFront implements Connector {
    /** How long a command stays out of sight that a system has taken and lost (an assumption): until somebody looks through what was never worked off. */
    private static final long LOST_MILLIS = 3 * 86_400_000L;

    /** What a system that takes everything needs for a message, when it has become slow and nothing else is known. */
    private static final double USUAL_MILLIS = 300;

    /** What lies behind the door: carries out each command once, however often it comes. */
    @FunctionalInterface
    public interface Behind {
        Answer carryOut(CommandEnvelope command);
    }

    private static final class Job {
        final CommandEnvelope command;
        final Consumer<Answer> answered;
        boolean awaited = true;
        /** Wake-ups and work that still refer to it. */
        int references = 1;

        Job(CommandEnvelope command, Consumer<Answer> answered) {
            this.command = command;
            this.answered = answered;
        }
    }

    private static final Answer DOWN = Answer.refused("the system is down");
    private static final Answer FULL = Answer.refused("the queue is full");

    private final Kernel kernel;
    private final Draws draws;
    private final SystemHealth health;
    private final ToLongFunction<Decision> entity;
    private final long timeoutMillis;
    private final BusinessSystem system;
    private final int node;
    private final Capacity capacity;
    private final Behind behind;
    private final Station station;
    private final boolean instant;
    private final PayloadPool<Job> jobs = new PayloadPool<>();
    private final int timeoutHandler;
    private final int lateHandler;

    /**
     * @param node whose system it is, or -1
     * @param entity keys a command's fate: the same command has the same under every policy
     */
    public SystemFront(
            Kernel kernel,
            Draws draws,
            Systems systems,
            SystemHealth health,
            BusinessSystem system,
            int node,
            ToLongFunction<Decision> entity,
            Behind behind) {
        this.kernel = kernel;
        this.draws = draws;
        this.health = health;
        this.system = system;
        this.node = node;
        this.entity = entity;
        this.behind = behind;
        timeoutMillis = systems.timeoutMillis();
        Capacity declared = systems.capacity(system);
        capacity = declared == null ? Capacity.BOUNDLESS : declared;
        instant = capacity.servers() == 0 && capacity.serviceMillis() instanceof Constant fixed && fixed.value() == 0;
        int done = kernel.register(this::done);
        station = new Station(
                kernel, WeeklyHours.always(), capacity.servers(), done, (job, waited) -> serviceMillis(job));
        timeoutHandler = kernel.register(this::timedOut);
        lateHandler = kernel.register(number -> behind.carryOut(jobs.take(number).command));
    }

    @Override
    public BusinessSystem system() {
        return system;
    }

    @Override
    public void send(CommandEnvelope command, Consumer<Answer> answered) {
        SystemOutage outage = health.outage(system, node);
        if (outage != null) {
            takeWhileDown(outage, command, answered);
            return;
        }
        boolean slow = health.slowFactor(system) > 1;
        if (instant && !slow) {
            answered.accept(behind.carryOut(command));
            return;
        }
        if (capacity.queue() > 0 && station.queued() >= capacity.queue()) {
            answered.accept(FULL);
            return;
        }
        Job job = new Job(command, answered);
        int number = jobs.put(job);
        boolean mayTakeLong = slow || station.full();
        if (mayTakeLong) {
            job.references++;
            kernel.after(timeoutMillis, timeoutHandler, number);
        }
        station.join(number);
    }

    private void takeWhileDown(SystemOutage outage, CommandEnvelope command, Consumer<Answer> answered) {
        long backMillis = health.endsMillis(system, node);
        switch (outage.answers()) {
            case ERRORS -> answered.accept(DOWN);
            case TIMEOUTS -> {
                kernel.after(timeoutMillis, timeoutHandler, jobs.put(new Job(command, answered)));
                if (draws.on(key(command), Purpose.SYSTEM_OUTAGE).chance(0.5))
                    carryOutAt(Math.max(backMillis, kernel.nowMillis() + timeoutMillis), command);
            }
            case LOST -> {
                answered.accept(Answer.ACKNOWLEDGED);
                carryOutAt(backMillis + LOST_MILLIS, command);
            }
        }
    }

    private void carryOutAt(long atMillis, CommandEnvelope command) {
        kernel.at(atMillis, lateHandler, jobs.put(new Job(command, nobody -> {})));
    }

    private long key(CommandEnvelope command) {
        return entity.applyAsLong(command.command()) * 31 + command.attempt();
    }

    private long serviceMillis(int number) {
        Job job = jobs.peek(number);
        double slow = health.slowFactor(system);
        if (instant) return slow > 1 ? (long) (USUAL_MILLIS * slow) : 0;
        double millis = capacity.serviceMillis().sample(draws.on(key(job.command), Purpose.SYSTEM_SERVICE));
        return Math.max(0, (long) (millis * slow));
    }

    private void done(int number) {
        Job job = jobs.peek(number);
        boolean awaited = job.awaited;
        job.awaited = false;
        release(number, job);
        Answer answer = behind.carryOut(job.command);
        if (awaited) job.answered.accept(answer);
        station.leave();
    }

    private void timedOut(int number) {
        Job job = jobs.peek(number);
        boolean awaited = job.awaited;
        job.awaited = false;
        release(number, job);
        if (awaited) job.answered.accept(Answer.TIMED_OUT);
    }

    private void release(int number, Job job) {
        if (--job.references == 0) jobs.take(number);
    }
}
