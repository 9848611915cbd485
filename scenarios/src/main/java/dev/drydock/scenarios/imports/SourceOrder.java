package dev.drydock.scenarios.imports;

import dev.drydock.domain.order.PaymentMethod;
import java.util.List;

/**
 * An order as an export tells it. Instants are epoch milliseconds, 0 when not known or not credible.
 *
 * @param line of the export
 * @param customer tells customers apart within the export; never written anywhere
 * @param paidAfterMillis -1 when not known
 */
record SourceOrder(
        int line,
        String reference,
        long placedAtMillis,
        String channel,
        Destination to,
        String customer,
        PaymentMethod payment,
        long paidAfterMillis,
        long handedOverAtMillis,
        long deliveredAtMillis,
        long shipByMillis,
        long promisedAtMillis,
        long shippingFeeCents,
        boolean cancelled,
        List<Item> items) {

    /** So many units of one product from one origin at one price. */
    record Item(String sku, Origin from, int units, long unitPriceCents) {}

    SourceOrder {
        items = List.copyOf(items);
        if (items.isEmpty()) throw new IllegalArgumentException("an order has at least one item");
    }

    int totalUnits() {
        int sum = 0;
        for (Item item : items) sum += item.units();
        return sum;
    }

    long goodsCents() {
        long sum = 0;
        for (Item item : items) sum += item.units() * item.unitPriceCents();
        return sum;
    }
}
