package dev.drydock.domain.network;

/**
 * Postage by zone and billed weight, with its surcharges.
 *
 * <p>Billed weight = ceil(max(actual, volume × dimensional density) ÷ billing unit), at least one unit.
 *
 * @param centsByZoneAndUnits {@code [zone][billed units]}; index 0 of units is unused; beyond the table the last step repeats
 * @param billingUnitGrams one pound, 453.59237, or one kilogram
 * @param dimGramsPerCm3 dimensional density: billing unit ÷ divisor; 0 bills actual weight only
 * @param fuelShare of the base rate, e.g. 0.205
 * @param residentialCents added to each delivery at home
 * @param peakFromMillis start of the peak surcharge, epoch milliseconds
 * @param peakUntilMillis its end, exclusive
 */
public record RateCard(
        long[][] centsByZoneAndUnits,
        double billingUnitGrams,
        double dimGramsPerCm3,
        double fuelShare,
        long residentialCents,
        long peakCents,
        long peakFromMillis,
        long peakUntilMillis) {

    /** Whole billing units, at least one. */
    public int billedUnits(int grams, int cm3) {
        double billedGrams = Math.max(grams, cm3 * dimGramsPerCm3);
        return Math.max(1, (int) Math.ceil(billedGrams / billingUnitGrams - 1e-9));
    }

    /** Postage in cents for one parcel handed over at the given instant. */
    public long chargeCents(int zone, int billedUnits, long atMillis) {
        long[] byUnits = centsByZoneAndUnits[zone];
        int last = byUnits.length - 1;
        long base = billedUnits <= last
                ? byUnits[billedUnits]
                : byUnits[last]
                        + (long) (billedUnits - last) * (last > 1 ? byUnits[last] - byUnits[last - 1] : byUnits[last]);
        long fuel = Math.round(base * fuelShare);
        long peak = atMillis >= peakFromMillis && atMillis < peakUntilMillis ? peakCents : 0;
        return base + fuel + residentialCents + peak;
    }
}
