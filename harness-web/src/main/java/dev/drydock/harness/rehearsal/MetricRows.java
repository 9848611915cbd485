package dev.drydock.harness.rehearsal;

import dev.drydock.harness.result.ComparisonReport.MetricRow;
import dev.drydock.harness.result.Span;
import dev.drydock.harness.verdict.Comparison;
import dev.drydock.harness.verdict.MetricVerdict;
import java.util.List;

/** Judged metrics as rows of a report. */
public final class MetricRows {
    private MetricRows() {}

    public static List<MetricRow> of(Comparison comparison) {
        return comparison.metrics().stream().map(MetricRows::row).toList();
    }

    private static MetricRow row(MetricVerdict m) {
        return new MetricRow(
                m.name(),
                m.metric().label(),
                m.unit(),
                m.metric().direction().word(),
                m.metric().critical(),
                m.baseline().meanOrNull(),
                m.candidate().meanOrNull(),
                Span.of(m.difference()),
                Double.isNaN(m.margin()) ? null : m.margin(),
                m.n(),
                m.method(),
                m.classification().word(),
                m.assessment().word(),
                m.why());
    }
}
