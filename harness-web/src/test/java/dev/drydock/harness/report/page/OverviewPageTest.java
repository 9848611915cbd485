package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.report.ExampleLogbook;
import dev.drydock.harness.report.logbook.CanaryEntry;
import dev.drydock.harness.report.logbook.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OverviewPageTest {
    private static final Instant NOW = ExampleLogbook.NOW;

    @Test
    void failures_come_before_what_is_paused_or_unsettled_and_passes_stay_away() {
        OverviewPage page = OverviewPage.of(new ExampleLogbook(), NOW);

        assertThat(page.attention())
                .extracting(one -> one.badge().word())
                .containsExactly("Fail", "Fail", "Paused", "Inconclusive");
        assertThat(page.attention())
                .extracting(OverviewPage.Attention::href)
                .containsExactly("/canaries/nightly", "/runs/a1", "/canaries/nightly", "/runs/a2");
    }

    @Test
    void a_canary_that_did_not_fire_when_it_should_have_is_overdue() {
        assertThat(words(canary(CanaryEntry.State.WAITING, NOW.minus(Duration.ofMinutes(6)))))
                .containsExactly("Overdue");
        assertThat(words(canary(CanaryEntry.State.WAITING, NOW.minus(Duration.ofMinutes(4)))))
                .isEmpty();
        assertThat(words(canary(CanaryEntry.State.WAITING, null))).isEmpty();
        assertThat(words(canary(CanaryEntry.State.RUNNING, NOW.minus(Duration.ofHours(1)))))
                .isEmpty();
    }

    @Test
    void a_part_that_is_down_comes_first() {
        OverviewPage page = OverviewPage.of(
                new ExampleLogbook() {
                    @Override
                    public List<Part> parts() {
                        return List.of(new Part("database", false, "It cannot be read."));
                    }
                },
                NOW);

        assertThat(page.attention().get(0).what()).isEqualTo("database");
    }

    @Test
    void the_name_of_a_canary_becomes_one_segment_of_its_address() {
        assertThat(Paths.segment("a b/c?d#e%f")).isEqualTo("a%20b%2Fc%3Fd%23e%25f");
    }

    private static List<String> words(CanaryEntry canary) {
        ExampleLogbook logbook = new ExampleLogbook() {
            @Override
            public List<CanaryEntry> canaries() {
                return List.of(canary);
            }

            @Override
            public List<Entry> latestOfEachScenario() {
                return List.of();
            }
        };
        return OverviewPage.of(logbook, NOW).attention().stream()
                .map(one -> one.badge().word())
                .toList();
    }

    private static CanaryEntry canary(CanaryEntry.State state, @Nullable Instant next) {
        return new CanaryEntry("hourly", "steady-week", "0 0 * * * ?", "UTC", state, next, null);
    }
}
