package dev.drydock.harness.suite;

import dev.drydock.harness.result.ComparisonReport.MetricRow;
import dev.drydock.harness.result.SuiteReport;
import java.util.Locale;

/** A suite as Markdown, for the summary page of a CI job. */
public final class SuiteSummary {
    private SuiteSummary() {}

    public static String of(SuiteReport suite) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "## Drydock suite%s: %s%n%n%d scenarios in %.1f s%n%n",
                suite.shard() == null ? "" : " " + suite.shard(),
                suite.verdict(),
                suite.scenarios().size(),
                suite.seconds()));
        text.append("| scenario | verdict | seconds | why |\n|---|---|---:|---|\n");
        for (SuiteReport.Row row : suite.scenarios()) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %s |%n",
                    cell(row.name()),
                    row.verdict(),
                    row.seconds(),
                    cell(row.why())));
        }
        for (SuiteReport.Row row : suite.scenarios()) appendFailures(row, text);
        return text.append("\nRepeat: `").append(suite.command()).append("`\n").toString();
    }

    private static void appendFailures(SuiteReport.Row row, StringBuilder text) {
        if (row.exitCode() == 0 || row.metrics().isEmpty()) return;
        text.append("\n### ").append(row.name()).append("\n\n");
        for (MetricRow metric : row.metrics()) {
            if (metric.classification().equals("Pass")) continue;
            text.append("- **")
                    .append(metric.classification())
                    .append("**: ")
                    .append(metric.why())
                    .append('\n');
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
