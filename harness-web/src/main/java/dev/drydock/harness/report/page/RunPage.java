package dev.drydock.harness.report.page;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.report.chart.HandoffMap;
import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One policy on one scenario: what a manager reads first, what an owner has to do, what an engineer repeats.
 *
 * @param id of the kept run; null in a file that is passed on
 * @param map of the handoffs, as SVG; empty when none are declared
 */
public record RunPage(
        @Nullable String id,
        RunReport run,
        String name,
        String headline,
        Badge invariants,
        String size,
        List<Tile> tiles,
        List<FindingRow> findings,
        List<ChartPanel> charts,
        List<CostRow> costs,
        List<KpiGroup> kpis,
        List<String> withoutData,
        List<HandoffRow> handoffs,
        String map,
        List<IncidentRow> incidents,
        List<StalledRow> stalled,
        List<ExceptionRow> exceptions) {

    private static final int MOST_TILES = 8;
    private static final List<Kpi> TILES = List.of(
            Kpi.OTIF,
            Kpi.CONVERSION,
            Kpi.CARTS_LOST,
            Kpi.MARGIN_KEPT,
            Kpi.COST_PER_ORDER,
            Kpi.CYCLE_TIME,
            Kpi.TIME_TO_SHIP,
            Kpi.LATE_DELIVERY,
            Kpi.CANCELLATION,
            Kpi.DETECTION_DELAY,
            Kpi.RECOVERY_TIME,
            Kpi.MANUAL_TOUCHES,
            Kpi.EXPRESS_SHARE,
            Kpi.SPLIT,
            Kpi.NET_REVENUE);

    /** @param orders affected, empty when it is not about orders; @param cost empty when it cost nothing */
    public record FindingRow(String sentence, String owner, String orders, String cost) {}

    public static RunPage of(@Nullable String id, RunReport run) {
        return of(id, run, OperatingModel.NONE);
    }

    /** @param model says what to do about what went wrong */
    public static RunPage of(@Nullable String id, RunReport run, OperatingModel model) {
        return new RunPage(
                id,
                run,
                run.title().isBlank() ? run.scenario() : run.title(),
                Headline.of(run),
                run.invariantsBroken() == 0
                        ? new Badge("Invariants hold", "good", "✓")
                        : new Badge("Invariant broken", "bad", "✕"),
                size(run),
                tiles(run),
                run.findings().stream()
                        .map(finding -> finding(finding, run.currency()))
                        .toList(),
                SeriesPanels.of(run.series()),
                CostRow.of(run),
                KpiGroup.of(run.kpis(), run.currency()),
                KpiGroup.withoutData(run.kpis()),
                HandoffRow.of(run),
                HandoffMap.of(run.handoffs()),
                IncidentRow.of(run),
                StalledRow.of(run, model),
                ExceptionRow.of(run, model));
    }

    /** Where every order went: {@code 7,402 delivered in full, 120 cancelled}; empty when it was not kept. */
    public String endings() {
        return run.endings().entrySet().stream()
                .filter(end -> end.getValue() != 0)
                .map(end -> count(end.getValue()) + " " + end.getKey())
                .collect(Collectors.joining(", "));
    }

    public long exceptionsOpen() {
        return run.exceptions().stream()
                .mapToLong(RunReport.ExceptionTotal::open)
                .sum();
    }

    /** For templates: a whole number with its thousands apart. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String size(RunReport run) {
        return "%s orders in %s, seed %s, %s"
                .formatted(
                        count(run.orders()),
                        run.replications() == 1 ? "one replication" : run.replications() + " replications",
                        Long.toString(run.seed()),
                        Times.lasting(run.seconds()));
    }

    private static List<Tile> tiles(RunReport run) {
        List<Tile> tiles = new ArrayList<>();
        for (Kpi kpi : TILES) {
            KpiFigure figure = run.kpis().get(kpi.key());
            if (figure == null || !KpiGroup.hasData(figure) || tiles.size() == MOST_TILES) continue;
            Scale scale = KpiGroup.scale(figure, run.currency());
            tiles.add(new Tile(
                    figure.label(),
                    scale.value(figure.mean()),
                    figure.n() < 2 ? "one replication" : scale.plusMinus(figure.low(), figure.high()),
                    kpi.definition()));
        }
        return tiles;
    }

    private static FindingRow finding(RunReport.Finding finding, String currency) {
        return new FindingRow(
                finding.sentence(),
                finding.owner(),
                finding.orders() == 0 ? "" : count(finding.orders()),
                finding.costCents() == 0
                        ? ""
                        : Scale.money(currency, (double) finding.costCents()).value((double) finding.costCents()));
    }
}
