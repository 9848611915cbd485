package dev.drydock.harness.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The harness database, opened and migrated: an H2 file by default. Every commit is on disk before it returns, so that what was acknowledged
 * survives the process. One process at a time may open a file. Thread-safe.
 */
public final class Database implements AutoCloseable {
    private static final int ALREADY_OPEN = 90020; // org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1
    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * @param url a JDBC URL, or the path of an H2 file without its {@code .mv.db}
     * @throws DatabaseUnavailable when it cannot be opened or migrated, with a reason for a person
     */
    public static Database open(String url) {
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(configuration(jdbcUrl(url)));
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("blob", "blob"))
                    .load()
                    .migrate();
            return new Database(pool);
        } catch (RuntimeException e) { // the pool's own and Flyway's have no other common parent
            if (pool != null) pool.close();
            throw unavailable(url, e);
        }
    }

    /** The database of a working directory: {@code .drydock/harness} in it. */
    public static String defaultUrl(Path workingDirectory) {
        return workingDirectory
                .resolve(".drydock")
                .resolve("harness")
                .toAbsolutePath()
                .toString();
    }

    /** For Quartz, which brings its own SQL. */
    public DataSource dataSource() {
        return pool;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    public Runs runs() {
        return new Runs(jdbi);
    }

    public Comparisons comparisons() {
        return new Comparisons(jdbi);
    }

    public Canaries canaries() {
        return new Canaries(jdbi);
    }

    public CanaryRuns canaryRuns() {
        return new CanaryRuns(jdbi);
    }

    @Override
    public void close() {
        pool.close();
    }

    /** A thread that is interrupted, as Quartz does with its own, closes the file under H2; "retry" opens it again. */
    private static String jdbcUrl(String url) {
        String jdbc = url.startsWith("jdbc:")
                ? url
                : "jdbc:h2:file:retry:" + Path.of(url).toAbsolutePath();
        boolean h2 = jdbc.startsWith("jdbc:h2:");
        if (!h2) return jdbc;
        return jdbc
                + (jdbc.contains("WRITE_DELAY") ? "" : ";WRITE_DELAY=0")
                + (jdbc.contains("TRACE_LEVEL_FILE") ? "" : ";TRACE_LEVEL_FILE=0"); // errors come as exceptions
    }

    private static HikariConfig configuration(String jdbcUrl) {
        HikariConfig configuration = new HikariConfig();
        configuration.setPoolName("harness");
        configuration.setJdbcUrl(jdbcUrl);
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setMinimumIdle(1);
        configuration.setConnectionTimeout(10_000);
        return configuration;
    }

    private static DatabaseUnavailable unavailable(String url, Exception failure) {
        String reason = String.valueOf(failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof SQLException sql)) continue;
            if (sql.getErrorCode() == ALREADY_OPEN) {
                return new DatabaseUnavailable(
                        "another drydock process has the database %s open; stop it, or name another with --db"
                                .formatted(url),
                        failure);
            }
            reason = String.valueOf(sql.getMessage());
        }
        return new DatabaseUnavailable("cannot open the database %s: %s".formatted(url, reason), failure);
    }
}
