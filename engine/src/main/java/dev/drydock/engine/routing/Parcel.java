package dev.drydock.engine.routing;

/** How much a parcel holds, as a price needs to know it. Refilled for each parcel. */
final class Parcel {
    private final Tariff tariff;
    private final int[] billedUnits;
    private int units;

    Parcel(Tariff tariff) {
        this.tariff = tariff;
        billedUnits = new int[tariff.weighings()];
    }

    void fill(int units, int grams, int cm3) {
        this.units = units;
        tariff.weigh(grams, cm3, billedUnits);
    }

    int units() {
        return units;
    }

    /** Billed weight by way of weighing. */
    int[] billedUnits() {
        return billedUnits;
    }
}
