package dev.drydock.harness.store;

import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.Digests;
import dev.drydock.harness.result.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Finished comparisons, each with both of its runs. Thread-safe. */
public final class Comparisons {
    private static final String COLUMNS = "id, scenario, baseline_policy, candidate_policy, seed, replications, "
            + "fingerprint, verdict, exit_code, orders_helped, orders_harmed, finished_at_millis, version";

    private final Jdbi jdbi;

    Comparisons(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a list of comparisons shows. */
    public record Row(
            String id,
            String scenario,
            String baselinePolicy,
            String candidatePolicy,
            long seed,
            int replications,
            String fingerprint,
            String verdict,
            int exitCode,
            long ordersHelped,
            long ordersHarmed,
            long finishedAtMillis,
            String version) {}

    /** The same for comparisons of the same two runs. */
    public static String id(ComparisonReport comparison) {
        return Digests.ofLines(
                        List.of("comparison", Runs.id(comparison.baselineRun()), Runs.id(comparison.candidateRun())))
                .substring(0, 12);
    }

    /** Stores it and both runs in one transaction, and gives its id. What is there already is not stored again. */
    public String save(ComparisonReport comparison, Instant finishedAt) {
        String id = id(comparison);
        return jdbi.inTransaction(db -> {
            Runs.save(db, comparison.baselineRun(), finishedAt);
            Runs.save(db, comparison.candidateRun(), finishedAt);
            int there = db.createQuery("select count(*) from comparison where id = :id")
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one();
            if (there > 0) return id;
            db.createUpdate("insert into comparison (" + COLUMNS + ", result) values (:id, :scenario, "
                            + ":baselinePolicy, :candidatePolicy, :seed, :replications, :fingerprint, :verdict, "
                            + ":exitCode, :ordersHelped, :ordersHarmed, :finishedAtMillis, :version, :result)")
                    .bindMethods(comparison)
                    .bind("id", id)
                    .bind("finishedAtMillis", finishedAt.toEpochMilli())
                    .bind("result", Json.write(comparison))
                    .execute();
            return id;
        });
    }

    /** Latest first. */
    public List<Row> latest(int atMost) {
        return jdbi.withHandle(db -> db.registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery(
                        "select " + COLUMNS + " from comparison order by finished_at_millis desc, id limit :atMost")
                .bind("atMost", atMost)
                .mapTo(Row.class)
                .list());
    }

    public Optional<ComparisonReport> find(String id) {
        return jdbi.withHandle(db -> db.createQuery("select result from comparison where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(json -> Json.read(json, ComparisonReport.class)));
    }
}
