package dev.drydock.harness.app.screen;

import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.result.StalledReport;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The last stalled pieces of work, each as a paragraph: it is read aloud in a meeting, not compared. */
public final class StalledScreen {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private StalledScreen() {}

    /** @param nextAction null when there is none */
    public record Row(StalledReport stalled, @Nullable String nextAction, List<String> missing) {}

    public static String of(RunReport run, List<Row> rows) {
        StringBuilder text = new StringBuilder();
        text.append("%s, policy %s, seed %d%n".formatted(run.scenario(), run.policy(), run.seed()));
        if (rows.isEmpty())
            return text.append("Nothing took longer than the objective of its handoff.\n")
                    .toString();
        int number = 1;
        for (Row row : rows) text.append('\n').append(paragraph(number++, row));
        return text.toString();
    }

    private static String paragraph(int number, Row row) {
        StalledReport of = row.stalled();
        StringBuilder text = new StringBuilder();
        text.append("%d. %s, %s%s%n".formatted(number, of.handoff(), about(of), where(of)));
        line(text, "trigger", of.trigger() + " at " + time(of.triggered()) + ", due " + time(of.due()));
        line(text, "source", of.source() + " to " + of.destination());
        line(text, "owner", of.owner());
        line(text, "next action", row.nextAction() == null ? "MISSING" : row.nextAction());
        line(text, "first response", response(of));
        line(text, "done", of.done() == null ? "still open" : time(of.done()) + after(of.due(), of.done(), "late"));
        if (!row.missing().isEmpty()) line(text, "missing", String.join(", ", row.missing()));
        return text.toString();
    }

    private static String response(StalledReport of) {
        String at = of.firstResponse();
        return at == null ? "MISSING" : time(at) + after(of.triggered(), at, "after the trigger");
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "   %-15s %s%n", name, value));
    }

    private static String about(StalledReport of) {
        if (of.shipment() != null) return "shipment " + of.shipment() + " of order " + of.order();
        return of.order() == null ? "no order" : "order " + of.order();
    }

    private static String where(StalledReport of) {
        return of.node() == null ? "" : " at " + of.node();
    }

    private static String after(String from, String to, String words) {
        Duration between = Duration.between(Instant.parse(from), Instant.parse(to));
        return ", %d h %02d min %s".formatted(between.toHours(), between.toMinutesPart(), words);
    }

    private static String time(String iso) {
        return TIME.format(Instant.parse(iso));
    }
}
