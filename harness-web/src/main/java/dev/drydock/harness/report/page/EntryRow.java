package dev.drydock.harness.report.page;

import dev.drydock.harness.report.logbook.Entry;
import java.time.Instant;

/** A run or comparison as a row of a list. */
public record EntryRow(Entry entry, Badge badge, String finished, String ago) {

    static EntryRow of(Entry entry, Instant now) {
        return new EntryRow(
                entry, badge(entry), Times.minute(entry.finishedAt()), Times.fromNow(entry.finishedAt(), now));
    }

    static Badge badge(Entry entry) {
        return entry.verdict() == null && entry.invariantsBroken() > 0 ? Badge.of("Broken") : Badge.of(entry.verdict());
    }
}
