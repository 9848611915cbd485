package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.report.logbook.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsPageTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void the_first_page_has_the_newest_and_leads_to_older_ones() {
        RunsPage page = RunsPage.of(entries(RunsPage.needed(1)), 1, NOW);

        assertThat(page.rows()).hasSize(RunsPage.SIZE);
        assertThat(page.rows().get(0).entry().id()).isEqualTo("run-0");
        assertThat(page.older()).isTrue();
    }

    @Test
    void the_last_page_has_the_rest() {
        RunsPage page = RunsPage.of(entries(RunsPage.SIZE + 30), 2, NOW);

        assertThat(page.rows()).hasSize(30);
        assertThat(page.rows().get(0).entry().id()).isEqualTo("run-" + RunsPage.SIZE);
        assertThat(page.older()).isFalse();
    }

    @Test
    void a_page_beyond_the_last_is_empty() {
        assertThat(RunsPage.of(entries(3), 7, NOW).rows()).isEmpty();
    }

    private static List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++)
            entries.add(new Entry("run-" + i, NOW.minusSeconds(i), "steady-week", "a", "Pass", "", "1 replication", 0));
        return entries;
    }
}
