package dev.drydock.scenarios.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * A rate card fitted to what was paid for freight: the mean by zone and band of billed weight (the larger of weight and volume ÷ 6000 cm³/kg, in
 * whole kilograms). Cells with few parcels are filled by zone mean × band mean ÷ overall mean; then no cell is cheaper than a lighter or a
 * nearer one.
 */
final class FreightFit {
    static final double DIVISOR_CM3_PER_KG = 6000;
    private static final int[] BAND_UP_TO_KG = {1, 2, 5, 10, 30, Integer.MAX_VALUE};
    private static final int LEAST_PARCELS = 20;

    /** @param kilograms mean billed weight of the band @param centsByZone first zone 1 */
    record Row(int kilograms, long[] centsByZone) {}

    private final int zones;
    private final double[][] cents;
    private final int[][] parcels;
    private final double[] kilograms = new double[BAND_UP_TO_KG.length];

    FreightFit(int zones) {
        this.zones = zones;
        this.cents = new double[BAND_UP_TO_KG.length][zones];
        this.parcels = new int[BAND_UP_TO_KG.length][zones];
    }

    /** @param zone from 1 */
    void add(int zone, int grams, int cm3, long freightCents) {
        double billed = Math.max(1, Math.ceil(Math.max(grams / 1000.0, cm3 / DIVISOR_CM3_PER_KG) - 1e-9));
        int band = 0;
        while (billed > BAND_UP_TO_KG[band]) band++;
        cents[band][zone - 1] += freightCents;
        parcels[band][zone - 1]++;
        kilograms[band] += billed;
    }

    int parcels() {
        int sum = 0;
        for (int[] band : parcels) for (int cell : band) sum += cell;
        return sum;
    }

    private double overall() {
        double sum = 0;
        for (double[] band : cents) for (double cell : band) sum += cell;
        return sum / parcels();
    }

    /** Whether there is anything to fit: enough parcels, and somebody paid for them. */
    boolean usable() {
        return parcels() >= LEAST_PARCELS && overall() > 0;
    }

    /** Rows from light to heavy; bands without parcels are left out. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        double[] atLeast = new double[zones];
        int last = 0;
        for (int band = 0; band < cents.length; band++) {
            int n = 0;
            for (int cell : parcels[band]) n += cell;
            if (n == 0) continue;
            long[] row = new long[zones];
            for (int zone = 0; zone < zones; zone++) {
                double cell = parcels[band][zone] >= LEAST_PARCELS
                        ? cents[band][zone] / parcels[band][zone]
                        : guess(band, zone);
                double nearer = zone == 0 ? 0 : atLeast[zone - 1];
                atLeast[zone] = Math.max(Math.max(atLeast[zone], nearer), cell);
                row[zone] = Math.round(atLeast[zone]);
            }
            int kg = Math.max(last + 1, (int) Math.round(kilograms[band] / n));
            last = kg;
            rows.add(new Row(kg, row));
        }
        return rows;
    }

    private double guess(int band, int zone) {
        double zoneSum = 0;
        int zoneParcels = 0;
        for (int b = 0; b < cents.length; b++) {
            zoneSum += cents[b][zone];
            zoneParcels += parcels[b][zone];
        }
        double bandSum = 0;
        int bandParcels = 0;
        for (int z = 0; z < zones; z++) {
            bandSum += cents[band][z];
            bandParcels += parcels[band][z];
        }
        double zoneMean = zoneParcels == 0 ? overall() : zoneSum / zoneParcels;
        double bandMean = bandParcels == 0 ? overall() : bandSum / bandParcels;
        return zoneMean * bandMean / overall();
    }
}
