package dev.drydock.domain.network;

/** Something that is stocked and sold. @param index position in {@link Network#products()} */
public record Product(
        int index, String sku, String category, long priceCents, long costCents, int weightGrams, int volumeCm3) {

    /** Gross margin as a share of price, 0 for free goods. */
    public double marginShare() {
        return priceCents == 0 ? 0 : (double) (priceCents - costCents) / priceCents;
    }
}
