package dev.drydock.scenarios.product;

/**
 * A product as a product file has it.
 *
 * @param popularity how often it is bought, relative to the others
 * @param unitsByNode on the shelf at the start, in the order of the nodes asked for; not to be changed
 */
public record NamedProduct(
        String sku,
        String category,
        long priceCents,
        long costCents,
        int grams,
        int cm3,
        double popularity,
        int[] unitsByNode) {}
