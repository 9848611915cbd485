package dev.drydock.domain.kpi;

import java.util.Arrays;

/** Grows the columns of {@link Outcomes} as orders are placed. */
final class OutcomeColumns {
    private long[] deliveredMillis = new long[1024];
    private long[] latenessMillis = new long[1024];
    private long[] costCents = new long[1024];
    private int orders;

    OutcomeColumns() {
        Arrays.fill(latenessMillis, Outcomes.NEVER_PLACED);
    }

    void placed(int order) {
        if (order >= deliveredMillis.length) {
            int length = Math.max(order + 1, deliveredMillis.length * 2);
            deliveredMillis = Arrays.copyOf(deliveredMillis, length);
            int before = latenessMillis.length;
            latenessMillis = Arrays.copyOf(latenessMillis, length);
            Arrays.fill(latenessMillis, before, length, Outcomes.NEVER_PLACED);
            costCents = Arrays.copyOf(costCents, length);
        }
        latenessMillis[order] = Long.MAX_VALUE;
        orders = Math.max(orders, order + 1);
    }

    void addCost(int order, long cents) {
        costCents[order] += cents;
    }

    void deliveredInFull(OrderCase done) {
        int order = done.order.number();
        deliveredMillis[order] = done.lastDeliveredMillis;
        latenessMillis[order] = done.lastDeliveredMillis - done.order.promisedMillis();
    }

    Outcomes outcomes() {
        return new Outcomes(
                Arrays.copyOf(deliveredMillis, orders),
                Arrays.copyOf(latenessMillis, orders),
                Arrays.copyOf(costCents, orders));
    }
}
