package dev.drydock.domain.order;

/**
 * A plan to send some or all units of an order from one node. Immutable: when the plan changes service, a label event says so; when
 * it changes node, it is a new shipment.
 *
 * @param number counts from 0 within a run, in order of allocation
 * @param unitsByLine units of each order line in this shipment, one entry per order line, zeros included; not to be changed
 * @param service planned service index
 * @param postageCents planned postage
 * @param handlingCents what the node charges for it
 * @param predictedMillis predicted delivery, at the quantile the policy promises by
 */
public record Shipment(
        int number,
        Order order,
        int node,
        int service,
        int[] unitsByLine,
        long postageCents,
        long handlingCents,
        long predictedMillis) {

    public int totalUnits() {
        int sum = 0;
        for (int units : unitsByLine) sum += units;
        return sum;
    }

    /** Value of the goods inside, at the price paid. */
    public long goodsCents() {
        long sum = 0;
        for (int line = 0; line < unitsByLine.length; line++) sum += unitsByLine[line] * order.unitPriceCents(line);
        return sum;
    }

    /** Whether it holds every unit of its order. */
    public boolean whole() {
        return totalUnits() == order.totalUnits();
    }
}
