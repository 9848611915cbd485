package dev.drydock.harness.app.screen;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A run on one screen. */
public final class RunScreen {
    private static final int MOST_FINDINGS = 3;
    private static final int MOST_EXCEPTIONS = 6;

    /** Shown when they have data; the others are in the JSON. */
    private static final List<Kpi> HEADLINES = List.of(
            Kpi.CONVERSION,
            Kpi.CHECKOUT_WAIT,
            Kpi.CHECKOUT_WAIT_P95,
            Kpi.CARTS_LOST,
            Kpi.LOST_MARGIN,
            Kpi.MARGIN_KEPT,
            Kpi.CHECKOUT_BACKLOG_PEAK,
            Kpi.CHECKOUT_DRAIN,
            Kpi.OTIF,
            Kpi.ON_TIME,
            Kpi.IN_FULL,
            Kpi.LATE_SHIPMENT,
            Kpi.CANCELLATION,
            Kpi.CYCLE_TIME,
            Kpi.TIME_TO_SHIP,
            Kpi.SPLIT,
            Kpi.COST_PER_ORDER,
            Kpi.EXPRESS_SPEND,
            Kpi.REFUND_FROM_REQUEST,
            Kpi.MANUAL_TOUCHES,
            Kpi.DETECTION_DELAY,
            Kpi.RECOVERY_TIME,
            Kpi.NET_REVENUE);

    private RunScreen() {}

    /** @param report where the report lies, or null when none was kept */
    public static String of(RunReport run, @Nullable String report) {
        StringBuilder text = new StringBuilder();
        text.append(run.scenario()).append(": ").append(run.title()).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "policy %s, %s from seed %d, %s, %.1f s, %s orders/s%n%n",
                run.policy(),
                Quantity.count(run.replications(), "replication"),
                run.seed(),
                Quantity.count(run.orders(), "order"),
                run.seconds(),
                Quantity.count(Math.round(run.ordersPerSecond()))));
        text.append(kpis(run)).append('\n');
        text.append(endings(run));
        text.append(exceptions(run));
        text.append(invariants(run.invariants()));
        text.append(findings(run));
        text.append('\n').append("Digest  ").append(run.digest()).append('\n');
        text.append("Report  ")
                .append(report == null ? "none kept; --out DIR keeps one" : report)
                .append('\n');
        return text.append("Repeat  ").append(run.command()).append('\n').toString();
    }

    private static String kpis(RunReport run) {
        Table table = new Table("lrr").row("KPI", "mean", "95 % interval");
        for (Kpi kpi : HEADLINES) {
            KpiFigure figure = run.kpis().get(kpi.key());
            if (figure == null || figure.n() == 0) continue;
            Quantity quantity = new Quantity(figure.unit(), run.currency());
            table.row(figure.label(), quantity.value(figure.mean()), quantity.range(figure.low(), figure.high()));
        }
        return table.toString();
    }

    /** Where every order has gone. */
    private static String endings(RunReport run) {
        if (run.endings().isEmpty()) return "";
        String ends = run.endings().entrySet().stream()
                .filter(end -> end.getValue() != 0)
                .map(end -> Quantity.count(end.getValue()) + " " + end.getKey())
                .collect(Collectors.joining(", "));
        return "Orders  " + Quantity.count(run.orders()) + " placed: " + ends + "\n";
    }

    private static String exceptions(RunReport run) {
        if (run.exceptions().isEmpty()) return "Exceptions  none\n";
        Table table = new Table("lrrl").row("Exceptions", "", "open", "owner");
        run.exceptions().stream()
                .sorted((a, b) -> Long.compare(b.count(), a.count()))
                .limit(MOST_EXCEPTIONS)
                .forEach(e ->
                        table.row("  " + e.type(), Quantity.count(e.count()), Quantity.count(e.open()), e.owner()));
        int more = run.exceptions().size() - MOST_EXCEPTIONS;
        return table + (more > 0 ? "  and " + more + " more kinds\n" : "");
    }

    private static String invariants(List<RunReport.Invariant> invariants) {
        List<RunReport.Invariant> broken =
                invariants.stream().filter(i -> i.broken() > 0).toList();
        if (broken.isEmpty()) return "Invariants  all " + invariants.size() + " hold\n";
        return broken.stream()
                .map(i -> "  BROKEN %s, %s: %s%n".formatted(i.name(), Quantity.count(i.broken(), "time"), i.example()))
                .collect(Collectors.joining("", "Invariants\n", ""));
    }

    private static String findings(RunReport run) {
        if (run.findings().isEmpty()) return "";
        StringBuilder text = new StringBuilder("Look at\n");
        int number = 1;
        for (RunReport.Finding finding :
                run.findings().subList(0, Math.min(MOST_FINDINGS, run.findings().size()))) {
            text.append("  ").append(number++).append(". ").append(finding.sentence());
            text.append(" (").append(finding.owner());
            if (finding.orders() > 0) text.append(", ").append(Quantity.count(finding.orders(), "order"));
            if (finding.costCents() != 0) {
                text.append(", ").append(Quantity.money(finding.costCents(), run.currency()));
            }
            text.append(")\n");
        }
        return text.toString();
    }
}
