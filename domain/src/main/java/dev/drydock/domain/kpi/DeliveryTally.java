package dev.drydock.domain.kpi;

import dev.drydock.domain.order.NumberSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How orders ended: on time, in full, perfect, late, cancelled. */
final class DeliveryTally {
    private final CaseFile cases;
    private final @Nullable OutcomeColumns outcomes;
    private final NumberSet perfect = new NumberSet();
    private final MeanTime cycleTime = new MeanTime();
    private long withDelivery;
    private long onTime;
    private long inFull;
    private long onTimeInFull;
    private long cancelled;
    private long unitsOrdered;
    private long unitsAllocatedFirst;

    DeliveryTally(CaseFile cases, @Nullable OutcomeColumns outcomes) {
        this.cases = cases;
        this.outcomes = outcomes;
    }

    void placed(OrderCase begun) {
        if (outcomes != null) outcomes.placed(begun.order.number());
        if (begun.counted) unitsOrdered += begun.order.totalUnits();
    }

    /** The first answer to the question where the order comes from: so many units at once, or none. */
    void attempted(OrderCase now, int allocatedUnits) {
        if (now.attempted) return;
        now.attempted = true;
        if (now.counted) unitsAllocatedFirst += allocatedUnits;
    }

    /** Every unit has arrived or was given up; called once for each order. */
    void ended(OrderCase now) {
        boolean full = now.inFull();
        boolean late = now.late();
        if (full && outcomes != null) outcomes.deliveredInFull(now);
        if (!now.counted) return;
        if (now.cancelledUnits > 0 && !now.notPaid()) cancelled++;
        if (now.deliveredUnits == 0) return;
        withDelivery++;
        if (now.authorised) cycleTime.add(now.lastDeliveredMillis - now.authorisedMillis);
        if (!late) onTime++;
        if (full) inFull++;
        if (full && !late) onTimeInFull++;
        if (full && !late && now.shipmentsHandedOver == 1 && !now.troubled) perfect.add(now.order.number());
    }

    /** An exception or a return after the end takes perfection away. */
    void blemished(int order) {
        perfect.remove(order);
    }

    void report(Map<Kpi, Double> kpis) {
        long placed = cases.counted();
        Ratio.report(Kpi.OTIF, onTimeInFull, placed, kpis);
        Ratio.report(Kpi.ON_TIME, onTime, withDelivery, kpis);
        Ratio.report(Kpi.IN_FULL, inFull, placed, kpis);
        Ratio.report(Kpi.PERFECT_ORDER, perfect.size(), placed, kpis);
        cycleTime.report(Kpi.CYCLE_TIME, kpis);
        Ratio.report(Kpi.LATE_DELIVERY, withDelivery - onTime, withDelivery, kpis);
        Ratio.report(Kpi.CANCELLATION, cancelled, placed, kpis);
        Ratio.report(Kpi.FILL, unitsAllocatedFirst, unitsOrdered, kpis);
    }
}
