package dev.drydock.harness.report.page;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.report.chart.Spread;
import dev.drydock.harness.result.KpiFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** KPIs that answer one question, in rows. */
public record KpiGroup(String name, List<Row> rows) {

    /** @param spread the replications' values as SVG, or empty */
    public record Row(
            String label, String definition, String value, String interval, int n, String wanted, String spread) {}

    private static final Map<String, Set<Kpi>> GROUPS = groups();

    /** Every KPI that has data, by group; those of no group come last. */
    static List<KpiGroup> of(Map<String, KpiFigure> kpis, String currency) {
        List<KpiGroup> groups = new ArrayList<>();
        Set<Kpi> left = EnumSet.allOf(Kpi.class);
        GROUPS.forEach((name, members) -> {
            left.removeAll(members);
            add(groups, name, members, kpis, currency);
        });
        add(groups, "Other", left, kpis, currency);
        return groups;
    }

    /** KPIs that answer none of the questions; they stand last. */
    static Set<Kpi> ungrouped() {
        Set<Kpi> left = EnumSet.allOf(Kpi.class);
        GROUPS.values().forEach(left::removeAll);
        return left;
    }

    /** The labels of KPIs nothing was measured for. */
    static List<String> withoutData(Map<String, KpiFigure> kpis) {
        return Arrays.stream(Kpi.values())
                .filter(kpi -> !hasData(kpis.get(kpi.key())))
                .map(Kpi::label)
                .toList();
    }

    static boolean hasData(@Nullable KpiFigure figure) {
        return figure != null && figure.mean() != null;
    }

    /** The scale a KPI's mean and interval are written on. */
    static Scale scale(KpiFigure figure, String currency) {
        return Scale.of(figure.unit(), currency, half(figure.low(), figure.high()), figure.mean());
    }

    static double half(@Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? Double.NaN : (high - low) / 2;
    }

    static String wanted(String direction) {
        return switch (direction) {
            case "increase" -> "more is better";
            case "decrease" -> "less is better";
            default -> "steady is better";
        };
    }

    private static void add(
            List<KpiGroup> groups, String name, Set<Kpi> members, Map<String, KpiFigure> kpis, String currency) {
        List<Row> rows = new ArrayList<>();
        for (Kpi kpi : members) {
            KpiFigure figure = kpis.get(kpi.key());
            if (figure != null && hasData(figure)) rows.add(row(kpi, figure, currency));
        }
        if (!rows.isEmpty()) groups.add(new KpiGroup(name, rows));
    }

    private static Row row(Kpi kpi, KpiFigure figure, String currency) {
        Scale scale = scale(figure, currency);
        return new Row(
                figure.label(),
                kpi.definition(),
                scale.value(figure.mean()),
                scale.plusMinus(figure.low(), figure.high()),
                figure.n(),
                wanted(figure.direction()),
                Spread.of(figure.values(), figure.low(), figure.high()));
    }

    private static Map<String, Set<Kpi>> groups() {
        Map<String, Set<Kpi>> groups = new LinkedHashMap<>();
        groups.put(
                "Promise",
                EnumSet.of(
                        Kpi.OTIF,
                        Kpi.ON_TIME,
                        Kpi.IN_FULL,
                        Kpi.PERFECT_ORDER,
                        Kpi.OTIF_LOYAL,
                        Kpi.OTIF_MARKETPLACE,
                        Kpi.LATE_SHIPMENT,
                        Kpi.LATE_DELIVERY,
                        Kpi.CANCELLATION,
                        Kpi.FILL,
                        Kpi.VALID_TRACKING,
                        Kpi.WRONG_ITEM,
                        Kpi.OVERSELL));
        groups.put(
                "Checkout",
                EnumSet.of(
                        Kpi.CHECKOUT_RATE,
                        Kpi.CONVERSION,
                        Kpi.CHECKOUT_WAIT,
                        Kpi.CHECKOUT_WAIT_P95,
                        Kpi.CHECKOUT_BACKLOG_PEAK,
                        Kpi.CHECKOUT_DRAIN,
                        Kpi.CARTS_LOST,
                        Kpi.LOST_MARGIN,
                        Kpi.MARGIN_KEPT));
        groups.put(
                "Speed",
                EnumSet.of(Kpi.CYCLE_TIME, Kpi.TIME_TO_SHIP, Kpi.TIME_TO_HAND_OVER, Kpi.PICK_WAIT, Kpi.PACK_WAIT));
        groups.put(
                "Money",
                EnumSet.of(
                        Kpi.COST_PER_ORDER,
                        Kpi.POSTAGE_PER_ORDER,
                        Kpi.EXPRESS_SHARE,
                        Kpi.EXPRESS_SPEND,
                        Kpi.SPLIT,
                        Kpi.COMPENSATION,
                        Kpi.OVERSELL_COST,
                        Kpi.NET_REVENUE));
        groups.put(
                "Books",
                EnumSet.of(
                        Kpi.OVERBILLED,
                        Kpi.POSTAGE_ADJUSTED,
                        Kpi.POSTAGE_ADJUSTMENT,
                        Kpi.MISMATCHES_OPEN,
                        Kpi.MISMATCH_AGE,
                        Kpi.SETTLED_BY_RULE,
                        Kpi.CARD_DISPUTES,
                        Kpi.DISPUTE_COST,
                        Kpi.MARKETPLACE_FINES,
                        Kpi.WRITTEN_OFF));
        groups.put("Stock", EnumSet.of(Kpi.STOCK_ACCURACY, Kpi.BELIEF_ERROR));
        groups.put(
                "Trouble and recovery",
                EnumSet.of(
                        Kpi.DETECTION_DELAY,
                        Kpi.RECOVERY_TIME,
                        Kpi.STUCK_DRAIN,
                        Kpi.RESENT_AFTER,
                        Kpi.CALLS_FAILED,
                        Kpi.QUARANTINED,
                        Kpi.QUARANTINE_TIME,
                        Kpi.BACKLOG_PEAK,
                        Kpi.WISMO));
        groups.put("People", EnumSet.of(Kpi.MANUAL_TOUCHES, Kpi.FIRST_RESPONSE, Kpi.ESCALATIONS, Kpi.OVERRIDES));
        groups.put(
                "Returns",
                EnumSet.of(Kpi.RETURN_RATE, Kpi.REFUND_FROM_REQUEST, Kpi.REFUND_FROM_RECEIPT, Kpi.REFUND_P90));
        return groups;
    }
}
