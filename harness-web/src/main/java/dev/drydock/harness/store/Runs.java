package dev.drydock.harness.store;

import dev.drydock.harness.result.Digests;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Finished runs. Thread-safe. */
public final class Runs {
    private static final String COLUMNS = "id, scenario, policy, seed, replications, fingerprint, digest, orders, "
            + "events, seconds, invariants_broken, finished_at_millis, version";

    private final Jdbi jdbi;

    Runs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What a list of runs shows.
     *
     * @param finishedAtMillis epoch milliseconds
     */
    public record Row(
            String id,
            String scenario,
            String policy,
            long seed,
            int replications,
            String fingerprint,
            String digest,
            long orders,
            long events,
            double seconds,
            long invariantsBroken,
            long finishedAtMillis,
            String version) {}

    /** The same for runs of the same input that came to the same log. */
    public static String id(RunReport run) {
        return Digests.ofLines(List.of(
                        "run",
                        run.fingerprint(),
                        run.policy(),
                        Long.toString(run.seed()),
                        Integer.toString(run.replications()),
                        Long.toString(run.orderLimit()),
                        run.digest()))
                .substring(0, 12);
    }

    /** Stores it with its KPIs in one transaction, and gives its id. A run that is there already is not stored again. */
    public String save(RunReport run, Instant finishedAt) {
        return jdbi.inTransaction(db -> save(db, run, finishedAt));
    }

    static String save(Handle db, RunReport run, Instant finishedAt) {
        String id = id(run);
        if (exists(db, id)) return id;
        db.createUpdate("insert into run (" + COLUMNS + ", result) values (:id, :scenario, :policy, :seed, "
                        + ":replications, :fingerprint, :digest, :orders, :events, :seconds, :invariantsBroken, "
                        + ":finishedAtMillis, :version, :result)")
                .bindMethods(row(id, run, finishedAt))
                .bind("result", Json.write(run))
                .execute();
        PreparedBatch kpis = db.prepareBatch("insert into run_kpi (run_id, name, unit, mean, low, high, n) "
                + "values (:id, :name, :unit, :mean, :low, :high, :n)");
        for (Map.Entry<String, KpiFigure> kpi : run.kpis().entrySet()) {
            kpis.bind("id", id)
                    .bind("name", kpi.getKey())
                    .bindMethods(kpi.getValue())
                    .add();
        }
        if (kpis.size() > 0) kpis.execute();
        return id;
    }

    /** Latest first. */
    public List<Row> latest(int atMost) {
        return jdbi.withHandle(db -> db.registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery("select " + COLUMNS + " from run order by finished_at_millis desc, id limit :atMost")
                .bind("atMost", atMost)
                .mapTo(Row.class)
                .list());
    }

    public Optional<RunReport> find(String id) {
        return jdbi.withHandle(db -> db.createQuery("select result from run where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(json -> Json.read(json, RunReport.class)));
    }

    private static boolean exists(Handle db, String id) {
        return db.createQuery("select count(*) from run where id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static Row row(String id, RunReport run, Instant finishedAt) {
        return new Row(
                id,
                run.scenario(),
                run.policy(),
                run.seed(),
                run.replications(),
                run.fingerprint(),
                run.digest(),
                run.orders(),
                run.events(),
                run.seconds(),
                run.invariantsBroken(),
                finishedAt.toEpochMilli(),
                run.version());
    }
}
