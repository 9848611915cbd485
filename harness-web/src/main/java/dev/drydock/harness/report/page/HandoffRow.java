package dev.drydock.harness.report.page;

import dev.drydock.harness.result.HandoffReport;
import dev.drydock.harness.result.RunReport;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A declared handoff as a line of a table.
 *
 * @param backedUp when its queue first backed up, for a person; empty when it never did
 */
public record HandoffRow(
        String name,
        String meaning,
        String way,
        String owner,
        String exception,
        String done,
        String open,
        String perHour,
        String p50,
        String p90,
        String p99,
        String objective,
        String beyond,
        String lastRun,
        String firstFailure,
        String backedUp) {

    public static List<HandoffRow> of(RunReport run) {
        return run.handoffs().stream().map(HandoffRow::row).toList();
    }

    private static HandoffRow row(HandoffReport of) {
        return new HandoffRow(
                of.name(),
                of.meaning(),
                of.source() + " → " + of.destination(),
                of.owner(),
                of.exception(),
                RunPage.count(of.done()),
                RunPage.count(of.open()),
                String.format(Locale.ROOT, "%.1f", of.perHour()),
                lasting(of.p50Seconds()),
                lasting(of.p90Seconds()),
                lasting(of.p99Seconds()),
                Times.lasting(of.objectiveSeconds()),
                share(of.beyondShare()),
                instant(of.lastRun()),
                of.firstFailureAt() == null ? "" : of.firstFailure() + ", " + instant(of.firstFailureAt()),
                of.backUps().isEmpty() ? "" : instant(of.backUps().get(0).since()));
    }

    private static String lasting(@Nullable Double seconds) {
        return seconds == null ? Scale.UNKNOWN : Times.lasting(seconds);
    }

    private static String share(@Nullable Double share) {
        return share == null ? Scale.UNKNOWN : String.format(Locale.ROOT, "%.1f%s%%", 100 * share, Scale.GAP);
    }

    static String instant(@Nullable String iso) {
        return iso == null ? "" : Times.readable(iso);
    }
}
