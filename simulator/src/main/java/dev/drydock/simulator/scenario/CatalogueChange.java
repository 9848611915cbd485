package dev.drydock.simulator.scenario;

import dev.drydock.domain.event.CatalogueEvent.Sale;
import dev.drydock.domain.network.Product;
import org.jspecify.annotations.Nullable;

/**
 * A change of the catalogue during a run; what is negative or null stays as it is. A product whose first change puts it on sale was not sold before.
 *
 * @param offsetMillis after the start of the run
 * @param product index
 * @param priceFactor the price is multiplied by it
 * @param marginShare of the price that is not cost, from then on
 * @param discountShare off the price from then on
 * @param weightFactor the weight is multiplied by it; so the volume by the next
 * @param marketplaceLagMillis how long marketplaces go on selling at the old price
 */
public record CatalogueChange(
        long offsetMillis,
        int product,
        double priceFactor,
        double marginShare,
        double discountShare,
        double weightFactor,
        double volumeFactor,
        @Nullable Sale sale,
        long marketplaceLagMillis) {

    public static final double AS_BEFORE = -1;

    public CatalogueChange {
        if (sale == Sale.TO_COME) throw new IllegalArgumentException("a product that was sold cannot be one to come");
    }

    /** What the product is like afterwards, its index and name the same. */
    public Product applyTo(Product before) {
        long priceCents = scaled(before.priceCents(), priceFactor);
        long costCents = marginShare < 0 ? before.costCents() : Math.round(priceCents * (1 - marginShare));
        return new Product(
                before.index(),
                before.sku(),
                before.category(),
                priceCents,
                costCents,
                (int) scaled(before.weightGrams(), weightFactor),
                (int) scaled(before.volumeCm3(), volumeFactor));
    }

    private static long scaled(long value, double factor) {
        return factor < 0 ? value : Math.max(1, Math.round(value * factor));
    }
}
