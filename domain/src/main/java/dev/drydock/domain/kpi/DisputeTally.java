package dev.drydock.domain.kpi;

import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import java.util.Map;

/** Card disputes and fines of marketplaces, two kinds of charges that are never added up without saying so. */
final class DisputeTally extends Invariant {
    private final CaseFile cases;
    private final CostLedger costs;
    private final MoneyConserved money;
    private final NumberSet ever = new NumberSet();
    private final OrderTable<Long> openCents = new OrderTable<>();
    private long disputes;
    private boolean any;
    private boolean fined;

    DisputeTally(CaseFile cases, CostLedger costs, MoneyConserved money) {
        super(
                "no double dispute",
                "an order is disputed once at most and decided once, and no more moves back than was disputed");
        this.cases = cases;
        this.costs = costs;
        this.money = money;
    }

    void opened(Order order, long cents, long feeCents) {
        any = true;
        if (!ever.add(order.number())) broken(order + " is disputed again");
        openCents.put(order.number(), cents);
        if (cases.counts(order)) disputes++;
        costs.charge(CostKind.CARD_DISPUTES, order, feeCents);
    }

    void closed(Order order, long cents) {
        Long disputed = openCents.get(order.number());
        if (disputed == null) broken(order + ": a dispute is decided that is not open");
        else if (cents > disputed) broken(order + ": " + cents + " cents moved back, " + disputed + " were disputed");
        openCents.remove(order.number());
        costs.charge(CostKind.CARD_DISPUTES, order, cents);
        money.movedBack(cents);
    }

    void fined(long cents, long atMillis) {
        fined = true;
        costs.chargeAt(CostKind.MARKETPLACE_FINES, atMillis, cents);
    }

    void finish() {
        openCents.forEach(cents -> broken("a dispute about " + cents + " cents was never decided"));
    }

    void report(Map<Kpi, Double> kpis) {
        if (any) {
            Ratio.report(Kpi.CARD_DISPUTES, 1000 * disputes, cases.counted(), kpis);
            Ratio.report(Kpi.DISPUTE_COST, costs.cents(CostKind.CARD_DISPUTES), cases.counted(), kpis);
        }
        if (fined) Ratio.report(Kpi.MARKETPLACE_FINES, costs.cents(CostKind.MARKETPLACE_FINES), cases.counted(), kpis);
    }
}
