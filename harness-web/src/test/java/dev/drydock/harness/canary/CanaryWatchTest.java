package dev.drydock.harness.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.CanaryRuns;
import dev.drydock.harness.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CanaryWatchTest {
    private static final String EVERY_SECOND = "* * * * * ?";
    private static final String NEW_YEAR = "0 0 0 1 1 ?";

    @TempDir
    private Path dir;

    private Database database;
    private final AtomicInteger checks = new AtomicInteger();

    @BeforeEach
    void open() {
        database = Database.open(Database.defaultUrl(dir));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_canary_runs_when_it_is_due_and_keeps_its_history() {
        try (CanaryWatch watch = watch()) {
            watch.add(canary("every-second", EVERY_SECOND));
            watch.start();

            await().atMost(Duration.ofSeconds(10)).until(() -> finished("every-second") >= 2);
        }

        assertThat(database.canaryRuns().latestOf("every-second", 9))
                .filteredOn(run -> run.state().equals(CanaryRuns.FINISHED))
                .allSatisfy(run -> {
                    assertThat(run.verdict()).isEqualTo("Pass");
                    assertThat(run.scheduledAtMillis() % 1000).isZero();
                });
    }

    @Test
    void a_paused_canary_stays_paused_after_a_restart_and_runs_once_resumed() {
        try (CanaryWatch watch = watch()) {
            watch.add(canary("nap", EVERY_SECOND));
            assertThat(watch.pause("nap")).isTrue();
        }
        try (CanaryWatch watch = watch()) {
            watch.start();
            await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
            assertThat(checks).hasValue(0);
            assertThat(watch.nextAtMillis("nap")).isEmpty();

            watch.resume("nap");

            await().atMost(Duration.ofSeconds(10)).until(() -> finished("nap") >= 1);
        }
    }

    @Test
    void the_schedule_survives_a_restart() {
        try (CanaryWatch watch = watch()) {
            watch.add(canary("yearly", NEW_YEAR));
        }

        try (CanaryWatch watch = watch()) {
            assertThat(watch.nextAtMillis("yearly").map(Instant::ofEpochMilli))
                    .hasValueSatisfying(next -> assertThat(next.toString()).endsWith("-01-01T00:00:00Z"));
        }
    }

    @Test
    void an_errored_canary_is_never_a_pass() {
        CanaryCheck broken = canary -> {
            throw new IllegalStateException("the scenario is gone");
        };
        try (CanaryWatch watch = CanaryWatch.open(database, broken, CanaryListener.NONE, Clock.systemUTC())) {
            watch.add(canary("broken", NEW_YEAR));

            assertThat(watch.runNow("broken")).hasValueSatisfying(outcome -> {
                assertThat(outcome.verdict()).isEqualTo("Error");
                assertThat(outcome.exitCode()).isEqualTo(70);
                assertThat(outcome.why()).contains("the scenario is gone");
            });
        }
        assertThat(database.canaryRuns().latest(5))
                .singleElement()
                .extracting(CanaryRuns.Row::verdict)
                .isEqualTo("Error");
    }

    @Test
    void a_canary_that_makes_no_sense_is_refused_and_not_kept() {
        try (CanaryWatch watch = watch()) {
            assertThatThrownBy(() -> watch.add(canary("bad", "every day")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("every day")
                    .hasMessageContaining("six fields");

            assertThat(database.canaries().all()).isEmpty();
            assertThat(watch.pause("bad")).isFalse();
        }
    }

    private long finished(String canary) {
        return database.canaryRuns().latestOf(canary, 100).stream()
                .filter(run -> run.state().equals(CanaryRuns.FINISHED))
                .count();
    }

    private CanaryWatch watch() {
        return CanaryWatch.open(
                database,
                canary -> {
                    checks.incrementAndGet();
                    return new CanaryRuns.Outcome("Pass", 0, "as approved", null, null);
                },
                CanaryListener.NONE,
                Clock.systemUTC());
    }

    private static Canaries.Row canary(String name, String cron) {
        return new Canaries.Row(name, "small-shop", cron, "UTC", "fire-once-now", 0, false, 0);
    }
}
