package dev.drydock.domain.kpi;

import java.util.Map;

/** How shipments left: waits at the node, hand-over, first scan, splits, express. */
final class ShippingTally {
    private final CaseFile cases;
    private final MeanTime pickWait = new MeanTime();
    private final MeanTime packWait = new MeanTime();
    private final MeanTime timeToHandOver = new MeanTime();
    private final MeanTime timeToShip = new MeanTime();
    private long handedOver;
    private long scanned;
    private long express;
    private long ordersShipped;
    private long ordersSplit;
    private long ordersLateToShip;

    ShippingTally(CaseFile cases) {
        this.cases = cases;
    }

    void picked(OrderCase now, long waitedMillis) {
        if (now.counted) pickWait.add(waitedMillis);
    }

    void packed(OrderCase now, long waitedMillis) {
        if (now.counted) packWait.add(waitedMillis);
    }

    /** Called after the case has counted the shipment as handed over. */
    void handedOver(OrderCase now, boolean expedited, long atMillis) {
        if (!now.counted) return;
        handedOver++;
        if (expedited) express++;
        if (now.shipmentsHandedOver == 1) ordersShipped++;
        if (now.shipmentsHandedOver == 2) ordersSplit++;
        timeToHandOver.add(atMillis - now.order.placedAtMillis());
    }

    /** The first scan of a shipment. */
    void scanned(OrderCase now, long atMillis) {
        if (atMillis > now.order.shipByMillis()) lateToShip(now);
        if (!now.counted) return;
        scanned++;
        if (now.acceptedMillis != 0) timeToShip.add(atMillis - now.acceptedMillis);
    }

    /** It is known that no scan will come any more for one of its shipments. */
    void neverScanned(OrderCase now) {
        lateToShip(now);
    }

    private void lateToShip(OrderCase now) {
        if (now.lateToShip) return;
        now.lateToShip = true;
        if (now.counted) ordersLateToShip++;
    }

    long ordersShipped() {
        return ordersShipped;
    }

    long handedOver() {
        return handedOver;
    }

    void report(Map<Kpi, Double> kpis) {
        timeToShip.report(Kpi.TIME_TO_SHIP, kpis);
        timeToHandOver.report(Kpi.TIME_TO_HAND_OVER, kpis);
        Ratio.report(Kpi.LATE_SHIPMENT, ordersLateToShip, cases.counted(), kpis);
        Ratio.report(Kpi.VALID_TRACKING, scanned, handedOver, kpis);
        Ratio.report(Kpi.SPLIT, ordersSplit, ordersShipped, kpis);
        Ratio.report(Kpi.EXPRESS_SHARE, express, handedOver, kpis);
        pickWait.report(Kpi.PICK_WAIT, kpis);
        packWait.report(Kpi.PACK_WAIT, kpis);
    }
}
