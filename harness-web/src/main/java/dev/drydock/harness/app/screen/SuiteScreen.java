package dev.drydock.harness.app.screen;

import dev.drydock.harness.result.ComparisonReport.MetricRow;
import dev.drydock.harness.result.SuiteReport;
import java.util.Locale;

/** A suite on one screen: a line for each scenario, and more on those that did not pass. */
public final class SuiteScreen {
    private SuiteScreen() {}

    public static String of(SuiteReport suite) {
        StringBuilder text = new StringBuilder();
        Table table = new Table("llrl").row("scenario", "verdict", "seconds", "digest");
        for (SuiteReport.Row row : suite.scenarios()) {
            table.row(
                    row.name(),
                    row.verdict(),
                    String.format(Locale.ROOT, "%.1f", row.seconds()),
                    row.digest() == null ? "" : row.digest());
        }
        text.append(table).append('\n');
        for (SuiteReport.Row row : suite.scenarios()) {
            if (row.verdict().equals("Pass")) continue;
            text.append(row.name()).append(": ").append(row.why()).append('\n');
            for (MetricRow metric : row.metrics()) {
                if (!metric.classification().equals("Pass"))
                    text.append("  ").append(metric.why()).append('\n');
            }
        }
        text.append(String.format(
                Locale.ROOT,
                "Verdict  %s: %s in %.1f s%s%n",
                suite.verdict(),
                Quantity.count(suite.scenarios().size(), "scenario"),
                suite.seconds(),
                suite.shard() == null ? "" : ", shard " + suite.shard()));
        return text.append("Repeat   ").append(suite.command()).append('\n').toString();
    }
}
