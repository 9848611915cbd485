package dev.drydock.harness.app.screen;

import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.CanaryRuns;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Canaries, one a line. */
public final class CanaryScreen {
    private CanaryScreen() {}

    /**
     * One canary as it stands.
     *
     * @param nextAtMillis epoch milliseconds; null while it is paused
     * @param last its latest run, null before the first
     */
    public record Line(Canaries.Row canary, @Nullable Long nextAtMillis, CanaryRuns.@Nullable Row last) {}

    public static String of(List<Line> lines) {
        if (lines.isEmpty()) return "No canaries yet; `drydock canary add` makes one.\n";
        Table table = new Table("lllll").row("canary", "scenario", "schedule", "next", "last");
        for (Line line : lines) {
            Long next = line.nextAtMillis();
            CanaryRuns.Row last = line.last();
            table.row(
                    line.canary().name(),
                    line.canary().scenario(),
                    line.canary().cron() + " " + line.canary().zone(),
                    line.canary().paused() ? "paused" : next == null ? "never" : instant(next),
                    last == null ? "never ran" : found(last));
        }
        return table.toString();
    }

    private static String found(CanaryRuns.Row last) {
        String verdict = last.verdict();
        return (verdict == null ? last.state() : verdict) + " at " + instant(last.scheduledAtMillis());
    }

    private static String instant(long millis) {
        return Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
