package dev.drydock.harness.app.screen;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.ComparisonReport.Divergence;
import dev.drydock.harness.result.ComparisonReport.InvariantRow;
import dev.drydock.harness.result.ComparisonReport.MetricRow;
import dev.drydock.harness.result.RunReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison on one screen. */
public final class ComparisonScreen {
    private static final int MOST_FINDINGS = 3;

    private ComparisonScreen() {}

    /** @param report where the report lies, or null when none was kept */
    public static String of(ComparisonReport c, @Nullable String report) {
        StringBuilder text = new StringBuilder();
        text.append(c.scenario()).append(": ").append(c.title()).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "candidate %s against baseline %s, the same orders: %s from seed %d, %s each, %.1f s%n%n",
                c.candidatePolicy(),
                c.baselinePolicy(),
                Quantity.count(c.replications(), "replication"),
                c.seed(),
                Quantity.count(c.ordersCompared(), "order"),
                c.seconds()));
        text.append("Verdict  ")
                .append(c.verdict())
                .append(". ")
                .append(c.why())
                .append("\n\n");
        text.append(metrics(c.metrics(), c.currency())).append('\n');
        for (MetricRow metric : c.metrics()) {
            if (metric.critical() || !metric.classification().equals("Pass")) {
                text.append("  ").append(metric.why()).append('\n');
            }
        }
        text.append('\n').append(invariants(c.invariants()));
        text.append(detection(c));
        text.append(orders(c));
        text.append(divergence(c));
        text.append(findings(c.candidateRun()));
        text.append('\n');
        text.append("Report  ")
                .append(report == null ? "none kept; --out DIR keeps one" : report)
                .append('\n');
        text.append("Repeat  ").append(c.replay()).append('\n');
        return text.toString();
    }

    /** Judged metrics as a table; an asterisk marks a guardrail. */
    static String metrics(List<MetricRow> metrics, String currency) {
        Table table =
                new Table("llrrrrl").row("", "KPI", "baseline", "candidate", "difference (95 %)", "margin", "verdict");
        for (MetricRow m : metrics) {
            Quantity quantity = new Quantity(m.unit(), currency);
            table.row(
                    m.critical() ? "*" : "",
                    m.label(),
                    quantity.value(m.baseline()),
                    quantity.value(m.candidate()),
                    quantity.change(
                            m.difference().mean(),
                            m.difference().low(),
                            m.difference().high()),
                    quantity.margin(m.margin()),
                    m.classification() + ", " + m.assessment());
        }
        return table.toString();
    }

    private static String invariants(List<InvariantRow> invariants) {
        List<InvariantRow> broken = invariants.stream()
                .filter(i -> i.baselineBroken() + i.candidateBroken() > 0)
                .toList();
        if (broken.isEmpty()) return "Invariants  all " + invariants.size() + " hold under both\n";
        return broken.stream()
                .map(i -> "  BROKEN %s: baseline %d, candidate %d times%n"
                        .formatted(i.name(), i.baselineBroken(), i.candidateBroken()))
                .collect(Collectors.joining("", "Invariants\n", ""));
    }

    private static String detection(ComparisonReport c) {
        Double before = mean(c.baselineRun(), Kpi.DETECTION_DELAY);
        Double after = mean(c.candidateRun(), Kpi.DETECTION_DELAY);
        if (before == null && after == null) return "";
        return "Detection   %s under the candidate, %s under the baseline, from the start of the carrier's trouble%n"
                .formatted(delay(after), delay(before));
    }

    private static String delay(@Nullable Double hours) {
        if (hours == null) return "never";
        return hours < 1
                ? String.format(Locale.ROOT, "%.1f min", hours * 60)
                : String.format(Locale.ROOT, "%.1f h", hours);
    }

    private static @Nullable Double mean(RunReport run, Kpi kpi) {
        var figure = run.kpis().get(kpi.key());
        return figure == null ? null : figure.mean();
    }

    private static String orders(ComparisonReport c) {
        return "Orders      %s helped%s, %s harmed%s%n"
                .formatted(
                        Quantity.count(c.ordersHelped()),
                        examples(c.helped()),
                        Quantity.count(c.ordersHarmed()),
                        examples(c.harmed()));
    }

    private static String examples(List<Integer> orders) {
        if (orders.isEmpty()) return "";
        return orders.stream().map(String::valueOf).collect(Collectors.joining(", ", " (such as ", ")"));
    }

    private static String divergence(ComparisonReport c) {
        Divergence d = c.firstDivergence();
        if (d == null) return "Divergence  none: both policies did the same for every order\n";
        return """
                Divergence  first at %s, order %d
                  baseline   %s
                  candidate  %s
                  more       drydock explain %s --order %d --seed %d%s
                """.formatted(d.at(), d.order(), d.baseline(), d.candidate(), named(c), d.order(), c.seed(), limit(c));
    }

    private static String limit(ComparisonReport c) {
        long orders = c.baselineRun().orderLimit();
        return orders == 0 ? "" : " --orders " + orders;
    }

    /** As the user named the scenario, which the command to repeat it holds. */
    private static String named(ComparisonReport c) {
        return c.replay().split(" --baseline ", 2)[0].substring("drydock compare ".length());
    }

    private static String findings(RunReport candidate) {
        if (candidate.findings().isEmpty()) return "";
        return candidate.findings().stream()
                .limit(MOST_FINDINGS)
                .map(f -> "  %s (%s)%n".formatted(f.sentence(), f.owner()))
                .collect(Collectors.joining("", "Look at, under the candidate\n", ""));
    }
}
