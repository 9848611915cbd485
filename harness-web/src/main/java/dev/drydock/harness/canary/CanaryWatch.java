package dev.drydock.harness.canary;

import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.CanaryRuns;
import dev.drydock.harness.store.Database;
import dev.drydock.harness.verdict.Verdict;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The canaries of one database and their schedule. Not started, it only keeps the schedule; started, it runs what is due. A run that was
 * going on when the last process died is marked interrupted and, by its own scheduled time, run again. Thread-safe.
 */
public final class CanaryWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CanaryWatch.class);

    private final Canaries canaries;
    private final CanaryRuns runs;
    private final CanaryCheck check;
    private final CanaryListener listener;
    private final Clock clock;
    private final Schedule schedule;

    private CanaryWatch(Database database, CanaryCheck check, CanaryListener listener, Clock clock) {
        this.canaries = database.canaries();
        this.runs = database.canaryRuns();
        this.check = check;
        this.listener = listener;
        this.clock = clock;
        this.schedule = new Schedule(database.dataSource(), this::due);
    }

    /** Opens the schedule in the database, without running anything. */
    public static CanaryWatch open(Database database, CanaryCheck check, CanaryListener listener, Clock clock) {
        return new CanaryWatch(database, check, listener, clock);
    }

    /** Runs what is due from now on, after what the last process left undone. */
    public void start() {
        int interrupted = runs.markInterrupted();
        if (interrupted > 0) LOG.info("{} canary runs were interrupted when the last process ended", interrupted);
        for (Canaries.Row canary : canaries.all()) {
            if (!schedule.has(canary.name())) schedule.put(canary);
            schedule.pause(canary.name(), canary.paused());
        }
        schedule.start();
    }

    /**
     * Adds a canary, or replaces the one of that name.
     *
     * @throws IllegalArgumentException when its cron expression, time zone or misfire rule is not valid
     */
    public void add(Canaries.Row canary) {
        Schedule.validate(canary);
        canaries.save(canary);
        schedule.put(canary);
        schedule.pause(canary.name(), canary.paused());
    }

    /** Stops running it until it is resumed; what is running goes on. False when there is no such canary. */
    public boolean pause(String name) {
        return setPaused(name, true);
    }

    public boolean resume(String name) {
        return setPaused(name, false);
    }

    private boolean setPaused(String name, boolean paused) {
        Optional<Canaries.Row> canary = canaries.find(name);
        if (canary.isEmpty()) return false;
        canaries.pause(name, paused);
        if (!schedule.has(name)) schedule.put(canary.get());
        schedule.pause(name, paused);
        return true;
    }

    /** When it is due next, epoch milliseconds; empty when it is paused or never again. */
    public Optional<Long> nextAtMillis(String name) {
        return canaries.find(name).filter(canary -> !canary.paused()).flatMap(canary -> schedule.next(name));
    }

    /** Runs it now, besides its schedule, on the calling thread; empty when there is no such canary. */
    public Optional<CanaryRuns.Outcome> runNow(String name) {
        return canaries.find(name).flatMap(canary -> run(canary, clock.millis()));
    }

    private void due(String name, long scheduledAtMillis) {
        canaries.find(name).ifPresent(canary -> run(canary, scheduledAtMillis));
    }

    private Optional<CanaryRuns.Outcome> run(Canaries.Row canary, long scheduledAtMillis) {
        if (!runs.start(canary.name(), scheduledAtMillis, clock.instant())) return Optional.empty();
        CanaryRuns.Outcome outcome = judged(canary);
        if (!runs.finish(canary.name(), scheduledAtMillis, outcome, clock.instant())) return Optional.empty();
        listener.finished(canary.name(), scheduledAtMillis, outcome);
        return Optional.of(outcome);
    }

    private CanaryRuns.Outcome judged(Canaries.Row canary) {
        try {
            return check.check(canary);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.warn("canary {} could not be judged", canary.name(), e);
            return new CanaryRuns.Outcome(
                    Verdict.ERROR.word(), ExitCode.INTERNAL_ERROR, String.valueOf(e.getMessage()), null, null);
        }
    }

    /** Lets what is running end, and runs nothing more. */
    @Override
    public void close() {
        schedule.close();
    }
}
