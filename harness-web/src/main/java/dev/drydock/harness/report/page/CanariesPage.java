package dev.drydock.harness.report.page;

import dev.drydock.harness.report.logbook.CanaryEntry;
import java.time.Instant;
import java.util.List;

/** All canaries. */
public record CanariesPage(List<CanaryRow> rows) {
    public static CanariesPage of(List<CanaryEntry> canaries, Instant now) {
        return new CanariesPage(
                canaries.stream().map(canary -> CanaryRow.of(canary, now)).toList());
    }
}
