package dev.drydock.domain.kpi;

import dev.drydock.domain.order.NumberSet;
import java.util.List;
import java.util.Map;

/**
 * What waits between cart and picking: customers at the checkout, orders for their payment and for being routed, shipments for their release. Its peak,
 * and how long after a fault it is back to what it was before.
 */
final class CheckoutBacklog {
    private static final int HOURS_LOOKED_BACK = 24;

    private final CaseFile cases;
    private final long startMillis;
    private final HourlyPeak atCheckout;
    private final HourlyPeak forPayment;
    private final HourlyPeak forRouting;
    private final HourlyPeak forRelease;
    private final NumberSet unreleased = new NumberSet();
    private final long[] peakByHour = new long[HOURS_LOOKED_BACK];
    private long hour;
    private boolean queuedForRelease;
    private int peakAtCheckout;
    private int openFaults;
    private long limit = -1;
    private boolean exceeded;
    private long faultEndedMillis = -1;
    private long longestDrainMillis = -1;

    CheckoutBacklog(CaseFile cases, long startMillis) {
        this.cases = cases;
        this.startMillis = startMillis;
        this.atCheckout = new HourlyPeak(startMillis);
        this.forPayment = new HourlyPeak(startMillis);
        this.forRouting = new HourlyPeak(startMillis);
        this.forRelease = new HourlyPeak(startMillis);
    }

    void atCheckout(int by, long atMillis) {
        change(atCheckout, by, atMillis);
        if (cases.counts(atMillis)) peakAtCheckout = Math.max(peakAtCheckout, atCheckout.level());
    }

    void forPayment(int by, long atMillis) {
        change(forPayment, by, atMillis);
    }

    void forRouting(int by, long atMillis) {
        change(forRouting, by, atMillis);
    }

    void queuedForRelease(int shipment, long atMillis) {
        queuedForRelease = true;
        if (unreleased.add(shipment)) change(forRelease, 1, atMillis);
    }

    void released(int shipment, long atMillis) {
        if (queuedForRelease && unreleased.remove(shipment)) change(forRelease, -1, atMillis);
    }

    void faultStarted(long atMillis) {
        if (openFaults++ > 0 || !cases.counts(atMillis)) return;
        turn(atMillis);
        limit = 0;
        for (long peak : peakByHour) limit = Math.max(limit, peak);
        exceeded = false;
        faultEndedMillis = -1;
    }

    void faultEnded(long atMillis) {
        if (--openFaults > 0 || limit < 0) return;
        faultEndedMillis = atMillis;
        drainedBy(atMillis);
    }

    private void change(HourlyPeak queue, int by, long atMillis) {
        turn(atMillis);
        queue.change(by, atMillis);
        long all = all();
        int slot = (int) (hour % HOURS_LOOKED_BACK);
        if (all > peakByHour[slot]) peakByHour[slot] = all;
        if (limit < 0) return;
        if (all > limit) exceeded = true;
        if (faultEndedMillis >= 0) drainedBy(atMillis);
    }

    private void drainedBy(long atMillis) {
        if (all() > limit) return;
        longestDrainMillis = Math.max(longestDrainMillis, exceeded ? atMillis - faultEndedMillis : 0);
        limit = -1;
    }

    private void turn(long atMillis) {
        long now = Math.max(0, (atMillis - startMillis) / HourlyCount.HOUR_MILLIS);
        for (long next = Math.max(hour + 1, now - HOURS_LOOKED_BACK + 1); next <= now; next++)
            peakByHour[(int) (next % HOURS_LOOKED_BACK)] = all();
        hour = Math.max(hour, now);
    }

    private long all() {
        return (long) atCheckout.level() + forPayment.level() + forRouting.level() + forRelease.level();
    }

    void report(boolean carts, Map<Kpi, Double> kpis) {
        if (!carts) return;
        kpis.put(Kpi.CHECKOUT_BACKLOG_PEAK, (double) peakAtCheckout);
        if (longestDrainMillis >= 0)
            kpis.put(Kpi.CHECKOUT_DRAIN, longestDrainMillis / (double) HourlyCount.HOUR_MILLIS);
    }

    void series(boolean carts, int hours, List<RunFigures.HourlySeries> out) {
        if (carts) {
            out.add(atCheckout.series("waiting at checkout", "customers", hours));
            out.add(forPayment.series("waiting for payment", "orders", hours));
            out.add(forRouting.series("waiting for routing", "orders", hours));
        }
        if (queuedForRelease) out.add(forRelease.series("waiting for release", "shipments", hours));
    }
}
