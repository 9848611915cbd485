package dev.drydock.harness.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.report.Examples;
import dev.drydock.harness.report.logbook.CanaryEntry;
import dev.drydock.harness.report.logbook.CanaryLog;
import dev.drydock.harness.report.logbook.CanaryRun;
import dev.drydock.harness.report.logbook.Entry;
import dev.drydock.harness.report.logbook.Kept;
import dev.drydock.harness.report.logbook.Logbook;
import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.CanaryRuns;
import dev.drydock.harness.store.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StoreLogbookTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final Logbook logbook =
            new StoreLogbook(database, name -> Optional.of(NOON.plusSeconds(60).toEpochMilli()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_run_of_a_comparison_is_listed_through_it_and_found_by_itself() {
        String comparison = database.comparisons().save(Examples.comparison(), NOON);

        assertThat(logbook.entries(10)).extracting(Entry::id).containsExactly(comparison);
        assertThat(logbook.find(comparison)).get().isInstanceOfSatisfying(Kept.Comparison.class, kept -> {
            assertThat(kept.report()).isEqualTo(Examples.comparison());
            assertThat(logbook.find(kept.baselineRun()).orElseThrow().report())
                    .isEqualTo(Examples.comparison().baselineRun());
            assertThat(logbook.find(kept.candidateRun()).orElseThrow().report())
                    .isEqualTo(Examples.comparison().candidateRun());
        });
    }

    @Test
    void the_newest_comes_first_and_no_more_than_were_asked_for() {
        String run = database.runs().save(Examples.run("eta-priority", 0, 0.5), NOON);
        String comparison = database.comparisons().save(Examples.comparison(), NOON.plusSeconds(5));

        assertThat(logbook.entries(10)).extracting(Entry::id).containsExactly(comparison, run);
        assertThat(logbook.entries(1)).extracting(Entry::id).containsExactly(comparison);
    }

    @Test
    void a_scenario_stands_by_its_latest_comparison_even_when_a_run_is_newer() {
        String comparison = database.comparisons().save(Examples.comparison(), NOON);
        database.runs().save(Examples.run("eta-priority", 0, 0.5), NOON.plusSeconds(5));

        assertThat(logbook.latestOfEachScenario()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(comparison);
            assertThat(entry.verdict()).isEqualTo("Pass");
            assertThat(entry.outcome()).isEqualTo("5,304 orders helped, 287 harmed.");
        });
    }

    @Test
    void a_canary_shows_its_state_its_next_time_and_its_history() {
        add("nightly", false);
        long due = NOON.toEpochMilli();
        database.canaryRuns().start("nightly", due, NOON);
        database.canaryRuns()
                .finish(
                        "nightly",
                        due,
                        new CanaryRuns.Outcome("Pass", 0, "Identical.", Examples.run(), null),
                        NOON.plusSeconds(9));
        database.canaryRuns().start("nightly", due + 1, NOON.plusSeconds(30));

        CanaryLog log = logbook.canary("nightly", 10).orElseThrow();

        assertThat(log.canary().state()).isEqualTo(CanaryEntry.State.RUNNING);
        assertThat(log.canary().nextFire()).isEqualTo(NOON.plusSeconds(60));
        assertThat(log.currency()).isEqualTo("USD");
        assertThat(log.runs()).singleElement().satisfies(run -> {
            assertThat(run.verdict()).isEqualTo("Pass");
            assertThat(run.finishedAt()).isEqualTo(NOON.plusSeconds(9));
            assertThat(run.kpis().get("otif")).isEqualTo(Examples.run().kpis().get("otif"));
            assertThat(logbook.find(String.valueOf(run.run()))).isPresent();
        });
    }

    @Test
    void a_run_that_was_cut_short_is_neither_passed_nor_running() {
        add("nightly", false);
        database.canaryRuns().start("nightly", 1, NOON);
        database.canaryRuns().markInterrupted();

        CanaryLog log = logbook.canary("nightly", 10).orElseThrow();

        assertThat(log.canary().state()).isEqualTo(CanaryEntry.State.WAITING);
        assertThat(log.runs()).extracting(CanaryRun::verdict).containsExactly("Interrupted");
    }

    @Test
    void a_paused_canary_has_no_next_time() {
        add("nightly", true);

        assertThat(logbook.canaries()).singleElement().satisfies(canary -> {
            assertThat(canary.state()).isEqualTo(CanaryEntry.State.PAUSED);
            assertThat(canary.nextFire()).isNull();
            assertThat(canary.last()).isNull();
        });
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(logbook.find("no-such-id")).isEmpty();
        assertThat(logbook.canary("nobody", 10)).isEmpty();
        assertThat(logbook.entries(10)).isEmpty();
        assertThat(logbook.latestOfEachScenario()).isEmpty();
    }

    @Test
    void a_database_that_is_gone_is_reported_and_not_thrown() {
        assertThat(logbook.parts()).allMatch(Logbook.Part::up);

        database.close();

        assertThat(logbook.parts()).noneMatch(Logbook.Part::up);
    }

    private void add(String name, boolean paused) {
        database.canaries()
                .save(new Canaries.Row(
                        name, "carrier-outage", "0 0 2 * * ?", "UTC", "skip", 10, paused, NOON.toEpochMilli()));
    }
}
