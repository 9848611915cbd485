package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;

/** What happened to the goods on sale. */
public sealed interface CatalogueEvent extends FulfilmentEvent {

    /** Whether a product can be bought. */
    enum Sale {
        /** It is in the catalogue and not sold yet. */
        TO_COME,
        ON_SALE,
        RETIRED
    }

    /**
     * A product is something else now: its whole description, so that the latest version alone counts.
     *
     * @param version counts up with each change of the product, from 1
     * @param discountBasisPoints off the price, as long as the product's own promotion runs
     */
    record ProductChanged(
            int product,
            int version,
            long priceCents,
            long costCents,
            int discountBasisPoints,
            int weightGrams,
            int volumeCm3,
            Sale sale,
            long atMillis)
            implements CatalogueEvent {
        @Override
        public String type() {
            return "product.changed";
        }

        @Override
        public void describe(Fields f) {
            f.product(product);
            f.count("version", version);
            f.cents("price", priceCents);
            f.cents("cost", costCents);
            f.count("discountBasisPoints", discountBasisPoints);
            f.count("weightGrams", weightGrams);
            f.count("volumeCm3", volumeCm3);
            f.code("sale", sale);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
