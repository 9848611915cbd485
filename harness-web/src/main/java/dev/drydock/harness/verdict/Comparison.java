package dev.drydock.harness.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All metrics of a candidate judged against a baseline, in the order they were given, and the verdict over them. */
public record Comparison(Verdict verdict, double level, List<MetricVerdict> metrics) {
    public Comparison {
        Interval.requireLevel(level);
        metrics = List.copyOf(metrics);
    }

    static Comparison of(double level, List<MetricVerdict> metrics) {
        return new Comparison(Verdict.over(metrics), level, metrics);
    }

    public int exitCode() {
        return verdict.exitCode();
    }

    public Optional<MetricVerdict> metric(String name) {
        return metrics.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    public List<MetricVerdict> failed() {
        return metrics.stream().filter(MetricVerdict::failed).toList();
    }

    /** Metrics that neither passed nor failed, whether or not the verdict waits for them. */
    public List<MetricVerdict> unsettled() {
        return metrics.stream().filter(m -> !m.settled()).toList();
    }

    /** Whether every metric has data and every pair agrees to the last bit. */
    public boolean identical() {
        return !metrics.isEmpty() && metrics.stream().allMatch(m -> m.assessment() == Assessment.IDENTICAL);
    }

    /** One sentence: what decided the verdict. */
    public String why() {
        return switch (verdict) {
            case ERROR ->
                "Could not be judged: "
                        + names(metrics.stream()
                                .filter(m -> m.classification() == Classification.ERROR)
                                .toList()) + ".";
            case FAIL ->
                "Worse beyond the margin: "
                        + names(failed().stream()
                                .filter(m -> m.metric().critical())
                                .toList()) + ".";
            case INCONCLUSIVE ->
                metrics.isEmpty() ? "Nothing was compared." : "Not settled: " + names(blocking()) + ".";
            case MARGINAL -> "No guardrail failed, but worse beyond the margin: " + names(failed()) + ".";
            case PASS ->
                identical()
                        ? "Every metric is identical in every replication."
                        : "%d of %d metrics passed, none failed%s."
                                .formatted(
                                        metrics.size() - unsettled().size(),
                                        metrics.size(),
                                        unsettled().isEmpty()
                                                ? ""
                                                : "; not settled and not needed: " + names(unsettled()));
        };
    }

    private List<MetricVerdict> blocking() {
        List<MetricVerdict> needed =
                unsettled().stream().filter(MetricVerdict::needed).toList();
        return needed.isEmpty() ? unsettled() : needed;
    }

    private static String names(List<MetricVerdict> metrics) {
        return metrics.stream().map(m -> m.metric().label()).collect(Collectors.joining(", "));
    }
}
