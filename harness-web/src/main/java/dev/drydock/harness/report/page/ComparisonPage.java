package dev.drydock.harness.report.page;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.report.chart.ForestPlot;
import dev.drydock.harness.report.logbook.Kept;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.result.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two policies on the same orders: the verdict, why, and for whom it got better or worse.
 *
 * @param id of the kept comparison; null in a file that is passed on
 */
public record ComparisonPage(
        @Nullable String id,
        Links links,
        ComparisonReport comparison,
        String name,
        Badge verdict,
        String gist,
        String size,
        List<Tile> tiles,
        List<MetricRow> metrics,
        List<MetricRow> observed,
        List<ChartPanel> charts,
        List<CostDifference> costs,
        List<HandoffPair> handoffs,
        List<IncidentRow> baselineIncidents,
        List<IncidentRow> candidateIncidents) {

    /**
     * @param range ends of the interval of the difference
     * @param margin empty when the metric is only looked at
     * @param badge null when the metric is only looked at
     * @param forest as SVG; empty when there is nothing to draw
     */
    public record MetricRow(
            String label,
            boolean critical,
            String wanted,
            String baseline,
            String candidate,
            String difference,
            String range,
            String margin,
            int n,
            String method,
            @Nullable Badge badge,
            String why,
            String forest) {}

    /** One kind of cost for an order, under both policies. */
    public record CostDifference(String kind, String baseline, String candidate, String difference) {}

    /**
     * Where the page leads.
     *
     * @param baselineRun address of the baseline's own page; null in a file
     * @param candidateRun the same for the candidate
     * @param stories whether the site tells the story of an order
     */
    public record Links(
            @Nullable String baselineRun, @Nullable String candidateRun, boolean stories) {
        static final Links NONE = new Links(null, null, false);
    }

    /** For a file. */
    public static ComparisonPage of(ComparisonReport comparison) {
        return of(null, Links.NONE, comparison);
    }

    public static ComparisonPage of(Kept.Comparison kept, boolean stories) {
        return of(
                kept.id(),
                new Links("/runs/" + kept.baselineRun(), "/runs/" + kept.candidateRun(), stories),
                kept.report());
    }

    private static ComparisonPage of(@Nullable String id, Links links, ComparisonReport comparison) {
        return new ComparisonPage(
                id,
                links,
                comparison,
                comparison.title().isBlank() ? comparison.scenario() : comparison.title(),
                Badge.of(comparison.verdict()),
                Gist.of(comparison),
                size(comparison),
                tiles(comparison),
                comparison.metrics().stream().map(m -> judged(m, comparison)).toList(),
                comparison.observed().stream().map(o -> observed(o, comparison)).toList(),
                SeriesPanels.of(
                        comparison.baselinePolicy(),
                        comparison.baselineRun().series(),
                        comparison.candidatePolicy(),
                        comparison.candidateRun().series()),
                costs(comparison),
                HandoffPair.of(comparison),
                IncidentRow.of(comparison.baselineRun()),
                IncidentRow.of(comparison.candidateRun()));
    }

    public String level() {
        return BigDecimal.valueOf(100 * comparison.level())
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString()
                + Scale.GAP + "%";
    }

    /** When they part, for a person. */
    public String divergedAt() {
        ComparisonReport.Divergence divergence = comparison.firstDivergence();
        return divergence == null ? "" : Times.readable(divergence.at());
    }

    private static String size(ComparisonReport c) {
        return "%s orders under both policies, %s, seed %s, %s"
                .formatted(
                        RunPage.count(c.ordersCompared()),
                        c.replications() == 1 ? "one replication" : c.replications() + " replications",
                        Long.toString(c.seed()),
                        Times.lasting(c.seconds()));
    }

    private static List<Tile> tiles(ComparisonReport c) {
        long net = c.ordersHelped() - c.ordersHarmed();
        List<Tile> tiles = new ArrayList<>(List.of(
                new Tile(
                        "Orders helped",
                        RunPage.count(c.ordersHelped()),
                        share(c.ordersHelped(), c.ordersCompared()),
                        "on time and in full under the candidate alone"),
                new Tile(
                        "Orders harmed",
                        RunPage.count(c.ordersHarmed()),
                        share(c.ordersHarmed(), c.ordersCompared()),
                        "on time and in full under the baseline alone"),
                new Tile(
                        "Net",
                        (net > 0 ? "+" : net < 0 ? "\u2212" : "") + RunPage.count(Math.abs(net)),
                        share(Math.abs(net), c.ordersCompared()),
                        "helped less harmed")));
        KpiFigure detection = c.candidateRun().kpis().get(Kpi.DETECTION_DELAY.key());
        if (detection != null && KpiGroup.hasData(detection)) tiles.add(detection(detection, c));
        return tiles;
    }

    /** How soon each side noticed, where there was something to notice. */
    private static Tile detection(KpiFigure candidate, ComparisonReport c) {
        KpiFigure baseline = c.baselineRun().kpis().get(Kpi.DETECTION_DELAY.key());
        String before = baseline == null || !KpiGroup.hasData(baseline)
                ? "never under the baseline"
                : KpiGroup.scale(baseline, c.currency()).value(baseline.mean()) + " under the baseline";
        return new Tile(
                candidate.label(),
                KpiGroup.scale(candidate, c.currency()).value(candidate.mean()),
                before,
                "from the start of a carrier's trouble to its suspension");
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "" : String.format(Locale.ROOT, "%.2f%s%% of orders", 100.0 * part / whole, Scale.GAP);
    }

    private static MetricRow judged(ComparisonReport.MetricRow m, ComparisonReport c) {
        Badge badge = Badge.of(m.assessment());
        Scale values = values(m.unit(), c.currency(), m.difference(), m.baseline(), m.candidate());
        Scale differences = differences(m.unit(), c.currency(), m.difference());
        return new MetricRow(
                m.label(),
                m.critical(),
                KpiGroup.wanted(m.direction()),
                values.value(m.baseline()),
                values.value(m.candidate()),
                differences.difference(m.difference().mean()),
                differences.range(m.difference().low(), m.difference().high()),
                m.n() == 0 ? "" : differences.margin(m.margin()),
                m.n(),
                m.method(),
                badge,
                sentence(m.why()),
                forest(m.label(), badge.tone(), m.difference(), m.margin(), differences));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static MetricRow observed(ComparisonReport.ObservedRow o, ComparisonReport c) {
        Scale values = values(o.unit(), c.currency(), o.difference(), o.baseline(), o.candidate());
        Scale differences = differences(o.unit(), c.currency(), o.difference());
        return new MetricRow(
                o.label(),
                false,
                KpiGroup.wanted(o.direction()),
                values.value(o.baseline()),
                values.value(o.candidate()),
                differences.difference(o.difference().mean()),
                differences.range(o.difference().low(), o.difference().high()),
                "",
                o.n(),
                "",
                null,
                "",
                forest(o.label(), "plain", o.difference(), null, differences));
    }

    private static Scale values(
            String unit, String currency, Span difference, @Nullable Double baseline, @Nullable Double candidate) {
        return Scale.of(unit, currency, KpiGroup.half(difference.low(), difference.high()), baseline, candidate);
    }

    private static Scale differences(String unit, String currency, Span difference) {
        return Scale.of(
                unit,
                currency,
                KpiGroup.half(difference.low(), difference.high()),
                difference.mean(),
                difference.low(),
                difference.high());
    }

    private static String forest(
            String label, String tone, Span difference, @Nullable Double margin, Scale differences) {
        Double mean = difference.mean();
        if (mean == null) return "";
        String spoken = label + ": " + differences.difference(mean)
                + (difference.bounded() ? ", interval " + differences.range(difference.low(), difference.high()) : "")
                + (margin == null ? "" : ", margin " + differences.margin(margin));
        return ForestPlot.of(spoken, tone, mean, difference.low(), difference.high(), margin);
    }

    private static List<CostDifference> costs(ComparisonReport c) {
        Map<String, double[]> cents = new LinkedHashMap<>();
        enter(cents, c.baselineRun(), 0);
        enter(cents, c.candidateRun(), 1);
        double[] all = new double[2];
        cents.values().forEach(both -> {
            all[0] += both[0];
            all[1] += both[1];
        });
        if (all[0] == 0 && all[1] == 0) return List.of();
        List<CostDifference> rows = new ArrayList<>();
        cents.forEach((kind, both) -> {
            if (both[0] != 0 || both[1] != 0) rows.add(cost(kind, both, c.currency()));
        });
        rows.add(cost("all", all, c.currency()));
        return rows;
    }

    private static void enter(Map<String, double[]> cents, RunReport run, int side) {
        double orders = Math.max(1, (double) run.orders() / run.replications());
        run.costs()
                .forEach(cost ->
                        cents.computeIfAbsent(cost.kind(), kind -> new double[2])[side] += cost.cents() / orders);
    }

    private static CostDifference cost(String kind, double[] both, String currency) {
        Scale scale = Scale.money(currency, Math.max(both[0], both[1]));
        return new CostDifference(
                kind, scale.value(both[0]), scale.value(both[1]), scale.difference(both[1] - both[0]));
    }
}
