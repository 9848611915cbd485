package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Order;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fulfilling the counted orders cost, by kind, and money that came in and went back. */
@SuppressWarnings("EnumOrdinal") // indexes of a table made from the same values, and never stored
final class CostLedger {
    private static final CostKind[] KINDS = CostKind.values();

    private final CaseFile cases;
    private final @Nullable OutcomeColumns outcomes;
    private final long[] centsByKind = new long[KINDS.length];
    private long capturedCents;
    private long refundedCents;

    CostLedger(CaseFile cases, @Nullable OutcomeColumns outcomes) {
        this.cases = cases;
        this.outcomes = outcomes;
    }

    void charge(CostKind kind, Order order, long cents) {
        if (outcomes != null) outcomes.addCost(order.number(), cents);
        if (cases.counts(order)) centsByKind[kind.ordinal()] += cents;
    }

    /** A cost of no single order, such as the work on a carrier's suspension. */
    void chargeAt(CostKind kind, long atMillis, long cents) {
        if (cases.counts(atMillis)) centsByKind[kind.ordinal()] += cents;
    }

    /** Some of it came back. */
    void credited(CostKind kind, long cents) {
        centsByKind[kind.ordinal()] -= cents;
    }

    void captured(Order order, long cents) {
        if (cases.counts(order)) capturedCents += cents;
    }

    void refunded(Order order, long cents) {
        if (cases.counts(order)) refundedCents += cents;
    }

    long cents(CostKind kind) {
        return centsByKind[kind.ordinal()];
    }

    Map<String, Long> byKind() {
        Map<String, Long> costs = new LinkedHashMap<>();
        for (CostKind kind : KINDS) costs.put(kind.label(), cents(kind));
        return costs;
    }

    /** Of all kinds. */
    long totalCents() {
        long total = 0;
        for (long cents : centsByKind) total += cents;
        return total;
    }

    void report(long ordersShipped, Map<Kpi, Double> kpis) {
        long total = totalCents();
        long postage =
                cents(CostKind.POSTAGE_GROUND) + cents(CostKind.POSTAGE_EXPRESS) + cents(CostKind.POSTAGE_EMERGENCY);
        Ratio.report(Kpi.COST_PER_ORDER, total, ordersShipped, kpis);
        Ratio.report(Kpi.POSTAGE_PER_ORDER, postage, ordersShipped, kpis);
        Ratio.report(Kpi.EXPRESS_SPEND, cents(CostKind.POSTAGE_EXPRESS), cases.counted(), kpis);
        Ratio.report(Kpi.NET_REVENUE, capturedCents - refundedCents - total, cases.counted(), kpis);
    }
}
