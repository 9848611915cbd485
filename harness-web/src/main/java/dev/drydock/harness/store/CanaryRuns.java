package dev.drydock.harness.store;

import dev.drydock.harness.result.RunReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * The history of canaries. A run goes from {@code started} to {@code finished}; one whose process died is {@code interrupted} until it is
 * recovered. Each time a canary was due has one row, so none is counted twice. Thread-safe.
 */
public final class CanaryRuns {
    public static final String STARTED = "started";
    public static final String FINISHED = "finished";
    public static final String INTERRUPTED = "interrupted";

    private static final String COLUMNS = "canary, scheduled_at_millis, state, attempts, started_at_millis, "
            + "finished_at_millis, verdict, exit_code, digest, run_id, why";

    private final Jdbi jdbi;

    CanaryRuns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One time a canary was due.
     *
     * @param attempts more than 1 when it was recovered after its process died
     * @param verdict null until finished; {@code Error} when it could not be judged
     */
    public record Row(
            String canary,
            long scheduledAtMillis,
            String state,
            int attempts,
            long startedAtMillis,
            @Nullable Long finishedAtMillis,
            @Nullable String verdict,
            @Nullable Integer exitCode,
            @Nullable String digest,
            @Nullable String runId,
            @Nullable String why) {}

    /**
     * What came of it.
     *
     * @param run null when nothing ran
     * @param result the row of a suite report as JSON, or null
     */
    public record Outcome(
            String verdict,
            int exitCode,
            String why,
            @Nullable RunReport run,
            @Nullable String result) {}

    /** Takes down that it starts now; false when that time has been dealt with already, and it must not run again. */
    public boolean start(String canary, long scheduledAtMillis, Instant now) {
        return jdbi.inTransaction(db -> {
            int again = db.createUpdate("update canary_run set state = 'started', attempts = attempts + 1, "
                            + "started_at_millis = :now where canary = :canary and scheduled_at_millis = :at "
                            + "and state = 'interrupted'")
                    .bind("now", now.toEpochMilli())
                    .bind("canary", canary)
                    .bind("at", scheduledAtMillis)
                    .execute();
            if (again > 0) return true;
            return db.createUpdate("insert into canary_run (canary, scheduled_at_millis, state, attempts, "
                                    + "started_at_millis) select :canary, :at, 'started', 1, :now where not exists "
                                    + "(select 1 from canary_run where canary = :canary and scheduled_at_millis = :at)")
                            .bind("now", now.toEpochMilli())
                            .bind("canary", canary)
                            .bind("at", scheduledAtMillis)
                            .execute()
                    > 0;
        });
    }

    /** Takes down the outcome, with its run and KPIs, in one transaction; false when it had not been started. */
    public boolean finish(String canary, long scheduledAtMillis, Outcome outcome, Instant now) {
        return jdbi.inTransaction(db -> {
            RunReport run = outcome.run();
            String runId = run == null ? null : Runs.save(db, run, now);
            return db.createUpdate("update canary_run set state = 'finished', finished_at_millis = :now, "
                                    + "verdict = :verdict, exit_code = :exitCode, digest = :digest, run_id = :runId, "
                                    + "why = :why, result = :result where canary = :canary "
                                    + "and scheduled_at_millis = :at and state = 'started'")
                            .bind("now", now.toEpochMilli())
                            .bind("verdict", outcome.verdict())
                            .bind("exitCode", outcome.exitCode())
                            .bind("digest", run == null ? null : run.digest())
                            .bind("runId", runId)
                            .bind("why", outcome.why())
                            .bind("result", outcome.result())
                            .bind("canary", canary)
                            .bind("at", scheduledAtMillis)
                            .execute()
                    > 0;
        });
    }

    /** Marks every run that was going on when the last process ended, and says how many. Only for the process that holds the database. */
    public int markInterrupted() {
        return jdbi.withHandle(db -> db.execute("update canary_run set state = 'interrupted' where state = 'started'"));
    }

    /** Of every canary, latest first. */
    public List<Row> latest(int atMost) {
        return jdbi.withHandle(db -> db.registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery("select " + COLUMNS
                        + " from canary_run order by scheduled_at_millis desc, canary limit :atMost")
                .bind("atMost", atMost)
                .mapTo(Row.class)
                .list());
    }

    /** Of one canary, latest first. */
    public List<Row> latestOf(String canary, int atMost) {
        return jdbi.withHandle(db -> db.registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery("select " + COLUMNS
                        + " from canary_run where canary = :canary order by scheduled_at_millis desc limit :atMost")
                .bind("canary", canary)
                .bind("atMost", atMost)
                .mapTo(Row.class)
                .list());
    }

    /** The judged metrics of one finished run as JSON. */
    public Optional<String> result(String canary, long scheduledAtMillis) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select result from canary_run where canary = :canary and scheduled_at_millis = :at")
                .bind("canary", canary)
                .bind("at", scheduledAtMillis)
                .mapTo(String.class)
                .findOne());
    }
}
