package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.event.SimulationEvent.StockSampled;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.Map;

/** What wrong stock figures do: units sold that were not there, what that costs, wrong items sent, and how far the figures are off. */
final class StockTally {
    private final Network network;
    private final CaseFile cases;
    private final NumberSet oversold = new NumberSet();
    private long rescueCents;
    private long compensationCents;
    private long lostMarginCents;
    private long wrongItems;
    private long pairs;
    private long recordsRight;
    private long beliefErrorUnits;

    StockTally(Network network, CaseFile cases) {
        this.network = network;
        this.cases = cases;
    }

    /** Units of an order were not there. */
    void pickedShort(OrderCase now) {
        if (now.counted) oversold.add(now.order.number());
    }

    /** A parcel of an order that was oversold has left. @param rescue whether it was planned after units had not been found */
    void handedOver(OrderCase now, boolean rescue, long labelCents, long handlingCents) {
        if (now.counted && rescue) rescueCents += labelCents + handlingCents;
    }

    void cancelled(OrderCase now, CancelUnits decision) {
        if (!now.counted || now.declined || now.shortPickNode < 0) return;
        Order order = now.order;
        int[] units = decision.unitsByLine();
        for (int line = 0; line < units.length; line++) {
            if (units[line] == 0) continue;
            long costCents = network.products().get(order.product(line)).costCents();
            lostMarginCents += units[line] * (order.unitPriceCents(line) - costCents);
        }
    }

    /** Money or a credit to a customer for nothing sent back. */
    void compensated(Order order, long cents) {
        if (oversold.contains(order.number())) compensationCents += cents;
    }

    void wrongItem(Shipment shipment) {
        if (cases.counts(shipment.order())) wrongItems++;
    }

    void sampled(StockSampled event) {
        if (!cases.counts(event.atMillis())) return;
        pairs += event.pairs();
        recordsRight += event.recordsRight();
        beliefErrorUnits += event.beliefErrorUnits();
    }

    void report(long shipmentsHandedOver, Map<Kpi, Double> kpis) {
        Ratio.report(Kpi.OVERSELL, oversold.size(), cases.counted(), kpis);
        Ratio.report(Kpi.OVERSELL_COST, rescueCents + compensationCents + lostMarginCents, cases.counted(), kpis);
        Ratio.report(Kpi.WRONG_ITEM, wrongItems, shipmentsHandedOver, kpis);
        Ratio.report(Kpi.STOCK_ACCURACY, recordsRight, pairs, kpis);
        Ratio.report(Kpi.BELIEF_ERROR, beliefErrorUnits, pairs, kpis);
    }
}
