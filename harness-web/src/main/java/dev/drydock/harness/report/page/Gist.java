package dev.drydock.harness.report.page;

import dev.drydock.harness.result.ComparisonReport;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a comparison comes to for somebody who reads one sentence of it: what moved, worse before better, guardrails first. */
final class Gist {
    private static final int MOST = 3;

    private Gist() {}

    /** Empty when nothing moved beyond its margin. */
    static String of(ComparisonReport comparison) {
        List<ComparisonReport.MetricRow> moved = Stream.of("worse", "changed", "better")
                .flatMap(assessment -> comparison.metrics().stream()
                        .filter(metric -> metric.assessment().equals(assessment)))
                .limit(MOST)
                .toList();
        if (moved.isEmpty()) return "";
        return moved.stream()
                        .map(metric -> movement(metric, comparison.currency()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String movement(ComparisonReport.MetricRow metric, String currency) {
        Double difference = metric.difference().mean();
        double half =
                KpiGroup.half(metric.difference().low(), metric.difference().high());
        Scale values = Scale.of(metric.unit(), currency, half, metric.baseline(), metric.candidate());
        String from = metric.label() + " " + (difference != null && difference < 0 ? "fell" : "rose") + " from ";
        return from + values.value(metric.baseline()) + " to " + values.value(metric.candidate())
                + (metric.assessment().equals("better") ? "" : " (" + metric.assessment() + ")");
    }
}
