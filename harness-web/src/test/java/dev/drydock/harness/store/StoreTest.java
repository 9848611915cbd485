package dev.drydock.harness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.rehearsal.PolicyComparison;
import dev.drydock.harness.rehearsal.Progress;
import dev.drydock.harness.rehearsal.Rehearsal;
import dev.drydock.harness.rehearsal.ScriptedRunner;
import dev.drydock.harness.rehearsal.SmallShop;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.RunReport;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path dir;

    private Database database;
    private final Plan plan = Plan.of(SmallShop.scenario(), "small-shop");
    private final RunReport run = new Rehearsal(new ScriptedRunner(), "test").run(plan, "by-rule", Progress.NONE);

    @BeforeEach
    void open() {
        database = Database.open(Database.defaultUrl(dir));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_run_comes_back_as_it_was() {
        String id = database.runs().save(run, NOON);

        assertThat(database.runs().find(id)).contains(run);
        assertThat(database.runs().latest(5)).singleElement().satisfies(row -> {
            assertThat(row.scenario()).isEqualTo("small-shop");
            assertThat(row.digest()).isEqualTo(run.digest());
            assertThat(row.finishedAtMillis()).isEqualTo(NOON.toEpochMilli());
        });
    }

    @Test
    void the_same_run_is_counted_once() {
        String first = database.runs().save(run, NOON);
        String again = database.runs().save(run, NOON.plusSeconds(60));

        assertThat(again).isEqualTo(first);
        assertThat(database.runs().latest(5)).hasSize(1);
    }

    @Test
    void a_comparison_brings_both_its_runs() {
        ComparisonReport comparison =
                new PolicyComparison(new ScriptedRunner(), "test").compare(plan, "by-hand", "by-rule", Progress.NONE);

        String id = database.comparisons().save(comparison, NOON);

        assertThat(database.comparisons().find(id)).contains(comparison);
        assertThat(database.comparisons().latest(5))
                .singleElement()
                .satisfies(row -> assertThat(row.verdict()).isEqualTo("Pass"));
        assertThat(database.runs().latest(5)).hasSize(2);
    }

    @Test
    void an_unknown_id_is_nothing() {
        assertThat(database.runs().find("nope")).isEmpty();
    }

    @Test
    void a_canary_time_runs_once() {
        database.canaries().save(canary());
        CanaryRuns runs = database.canaryRuns();

        assertThat(runs.start("watch", 1000, NOON)).isTrue();
        assertThat(runs.start("watch", 1000, NOON)).isFalse();
        assertThat(runs.finish("watch", 1000, outcome("Pass", 0), NOON)).isTrue();
        assertThat(runs.start("watch", 1000, NOON)).isFalse();
        assertThat(runs.finish("watch", 1000, outcome("Fail", 1), NOON)).isFalse();

        assertThat(runs.latestOf("watch", 5)).singleElement().satisfies(row -> {
            assertThat(row.verdict()).isEqualTo("Pass");
            assertThat(row.runId()).isEqualTo(Runs.id(run));
        });
    }

    @Test
    void an_interrupted_canary_is_recovered_under_its_own_time() {
        database.canaries().save(canary());
        CanaryRuns runs = database.canaryRuns();
        runs.start("watch", 1000, NOON);

        assertThat(runs.markInterrupted()).isEqualTo(1);
        assertThat(runs.latest(5))
                .singleElement()
                .extracting(CanaryRuns.Row::state)
                .isEqualTo("interrupted");
        assertThat(runs.start("watch", 1000, NOON.plusSeconds(9))).isTrue();

        assertThat(runs.latest(5)).singleElement().satisfies(row -> {
            assertThat(row.attempts()).isEqualTo(2);
            assertThat(row.verdict()).isNull();
        });
    }

    @Test
    void a_file_that_is_no_database_is_explained() {
        assertThatThrownBy(() -> Database.open("jdbc:nonsense:x"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("jdbc:nonsense:x");
    }

    private CanaryRuns.Outcome outcome(String verdict, int exitCode) {
        return new CanaryRuns.Outcome(verdict, exitCode, "because", run, null);
    }

    private static Canaries.Row canary() {
        return new Canaries.Row("watch", "small-shop", "0 0 * * * ?", "UTC", "skip", 0, false, 0);
    }
}
