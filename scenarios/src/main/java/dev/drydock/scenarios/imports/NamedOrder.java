package dev.drydock.scenarios.imports;

import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.PaymentMethod;
import java.util.List;

/**
 * An order as a replay file has it: channel, place and products by name.
 *
 * @param reference the shop's own number
 * @param customer tells customers apart; empty when not known
 * @param paidAfterMillis from placing to approval of the payment; -1 when not known
 * @param promisedMillis promised delivery, epoch milliseconds; 0 when not known
 * @param cancelled the buyer called it off
 */
record NamedOrder(
        String reference,
        long placedAtMillis,
        String channel,
        String place,
        String customer,
        Cohort cohort,
        PaymentMethod payment,
        long paidAfterMillis,
        long promisedMillis,
        long shippingFeeCents,
        boolean cancelled,
        List<Line> lines) {

    /** So many units of one product at one price. */
    record Line(String sku, int units, long unitPriceCents) {
        public Line {
            if (units < 1) throw new IllegalArgumentException("a line has at least one unit");
            if (unitPriceCents < 0) throw new IllegalArgumentException("a price is not negative");
        }
    }

    NamedOrder {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("an order has at least one line");
    }

    int totalUnits() {
        int sum = 0;
        for (Line line : lines) sum += line.units();
        return sum;
    }

    long goodsCents() {
        long sum = 0;
        for (Line line : lines) sum += line.units() * line.unitPriceCents();
        return sum;
    }
}
