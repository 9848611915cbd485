package dev.drydock.harness.report.page;

import dev.drydock.harness.result.ComparisonReport;
import java.util.List;
import java.util.Locale;
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
        String all = moved.stream()
                .map(metric -> movement(metric, comparison.currency()))
                .collect(Collectors.joining("; "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    /** Lower case at its start, unless it is an abbreviation. */
    private static String inASentence(String label) {
        boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviated ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String movement(ComparisonReport.MetricRow metric, String currency) {
        Double difference = metric.difference().mean();
        double half =
                KpiGroup.half(metric.difference().low(), metric.difference().high());
        Scale values = Scale.of(metric.unit(), currency, half, metric.baseline(), metric.candidate());
        String from =
                inASentence(metric.label()) + " " + (difference != null && difference < 0 ? "fell" : "rose") + " from ";
        return from + values.value(metric.baseline()) + " to " + values.value(metric.candidate())
                + (metric.assessment().equals("better") ? "" : " (" + metric.assessment() + ")");
    }
}
