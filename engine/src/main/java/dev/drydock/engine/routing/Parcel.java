package dev.drydock.engine.routing;

import org.jspecify.annotations.Nullable;

/** How much a parcel holds, as a price needs to know it. Refilled for each parcel. */
final class Parcel {
    private final Tariff tariff;
    private final int[] billedUnits;
    private int units;
    /** What the units are worth where they lie; null when stock costs nothing. */
    private final long @Nullable [] stockCents;

    /** @param pricedNodes nodes whose stock has a price; 0: stock costs nothing */
    Parcel(Tariff tariff, int pricedNodes) {
        this.tariff = tariff;
        stockCents = pricedNodes > 0 ? new long[pricedNodes] : null;
        billedUnits = new int[tariff.weighings()];
    }

    void fill(int units, int grams, int cm3) {
        this.units = units;
        tariff.weigh(grams, cm3, billedUnits);
    }

    /** Shadow price of what is in it, taken from a node: to be set after each filling. */
    void stockCents(int node, long cents) {
        if (stockCents != null) stockCents[node] = cents;
    }

    long stockCents(int node) {
        return stockCents == null ? 0 : stockCents[node];
    }

    int units() {
        return units;
    }

    /** Billed weight by way of weighing. */
    int[] billedUnits() {
        return billedUnits;
    }
}
