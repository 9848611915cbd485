package dev.drydock.harness.report.page;

import dev.drydock.harness.report.logbook.Entry;
import java.time.Instant;
import java.util.List;

/**
 * The latest runs and comparisons.
 *
 * @param more whether there are older ones that are not shown
 */
public record RunsPage(List<EntryRow> rows, boolean more) {

    /** @param entries one more than are shown when there are older ones */
    public static RunsPage of(List<Entry> entries, int most, Instant now) {
        return new RunsPage(
                entries.stream()
                        .limit(most)
                        .map(entry -> EntryRow.of(entry, now))
                        .toList(),
                entries.size() > most);
    }
}
