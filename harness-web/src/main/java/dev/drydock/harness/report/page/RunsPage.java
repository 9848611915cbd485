package dev.drydock.harness.report.page;

import dev.drydock.harness.report.logbook.Entry;
import java.time.Instant;
import java.util.List;

/**
 * Runs and comparisons, newest first, a page at a time.
 *
 * @param number of this page, from 1
 * @param older whether another page follows
 */
public record RunsPage(List<EntryRow> rows, int number, boolean older) {
    /** How many stand on a page. */
    public static final int SIZE = 100;

    /** @param entries the newest, as many as there are up to the end of this page and one more */
    public static RunsPage of(List<Entry> entries, int number, Instant now) {
        int from = (number - 1) * SIZE;
        return new RunsPage(
                entries.stream()
                        .skip(from)
                        .limit(SIZE)
                        .map(entry -> EntryRow.of(entry, now))
                        .toList(),
                number,
                entries.size() > from + SIZE);
    }

    /** How many entries are needed to show a page. */
    public static int needed(int number) {
        return number * SIZE + 1;
    }
}
