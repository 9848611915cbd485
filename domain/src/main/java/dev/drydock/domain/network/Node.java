package dev.drydock.domain.network;

import org.jspecify.annotations.Nullable;

/**
 * A place that holds stock and ships orders, as the order desk knows it.
 *
 * @param index position in {@link Network#nodes()}
 * @param hours when pickers and packers work
 * @param ordersPerHour planned throughput while open, for predicting the wait behind a backlog
 * @param handlingMillis planned time from release to ready for pick-up when nothing waits
 * @param orderCostCents handling cost of each shipment
 * @param unitCostCents handling cost of each unit
 * @param pickUps by carrier index; a null entry: that carrier does not call here
 * @param reorderPointUnits per product: reorder when available falls below it; negative: never
 * @param reorderUnits per product: how much is ordered then
 * @param bufferUnits units of each product kept back from online orders
 */
public record Node(
        int index,
        String name,
        NodeKind kind,
        GeoPoint at,
        int utcOffsetMinutes,
        WeeklyHours hours,
        double ordersPerHour,
        long handlingMillis,
        long orderCostCents,
        long unitCostCents,
        @Nullable PickUps[] pickUps,
        int reorderPointUnits,
        int reorderUnits,
        int bufferUnits) {

    public boolean servedBy(int carrier) {
        return pickUps[carrier] != null;
    }
}
