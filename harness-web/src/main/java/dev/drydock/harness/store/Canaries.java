package dev.drydock.harness.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The canaries of a harness, by name. Thread-safe. */
public final class Canaries {
    private static final String COLUMNS =
            "name, scenario, cron, zone, misfire, replications, paused, created_at_millis";

    private final Jdbi jdbi;

    Canaries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One canary.
     *
     * @param scenario name or file
     * @param zone time zone of the cron expression
     * @param misfire what happens to a time that was missed: {@code fire-once-now} or {@code skip}
     * @param replications 0: as many as the approved baseline has
     */
    public record Row(
            String name,
            String scenario,
            String cron,
            String zone,
            String misfire,
            int replications,
            boolean paused,
            long createdAtMillis) {}

    /** Stores it, in place of one of the same name; its history stays. */
    public void save(Row canary) {
        jdbi.useTransaction(db -> {
            int replaced = db.createUpdate("update canary set scenario = :scenario, cron = :cron, zone = :zone, "
                            + "misfire = :misfire, replications = :replications, paused = :paused where name = :name")
                    .bindMethods(canary)
                    .execute();
            if (replaced > 0) return;
            db.createUpdate("insert into canary (" + COLUMNS + ") values (:name, :scenario, :cron, :zone, :misfire, "
                            + ":replications, :paused, :createdAtMillis)")
                    .bindMethods(canary)
                    .execute();
        });
    }

    /** By name. */
    public List<Row> all() {
        return jdbi.withHandle(db -> db.registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery("select " + COLUMNS + " from canary order by name")
                .mapTo(Row.class)
                .list());
    }

    public Optional<Row> find(String name) {
        return jdbi.withHandle(db -> db.registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery("select " + COLUMNS + " from canary where name = :name")
                .bind("name", name)
                .mapTo(Row.class)
                .findOne());
    }

    public void pause(String name, boolean paused) {
        jdbi.useHandle(db -> db.createUpdate("update canary set paused = :paused where name = :name")
                .bind("name", name)
                .bind("paused", paused)
                .execute());
    }
}
