package dev.drydock.domain.network;

/**
 * Where orders come from, and what was promised there.
 *
 * @param index position in {@link Network#channels()}
 * @param shipWithinMillis expected ship date: time from placing to first scan
 * @param deliverWithinMillis promise shown to the customer: time from placing to delivery
 * @param lateCostCents what a late delivery costs: goodwill, contacts, fines
 * @param shippingFeeCents what the customer pays for delivery
 * @param priority larger is served first
 */
public record Channel(
        int index,
        String name,
        boolean marketplace,
        long shipWithinMillis,
        long deliverWithinMillis,
        long lateCostCents,
        long shippingFeeCents,
        int priority) {}
