package dev.drydock.scenarios.imports;

/**
 * What is taken where an export says nothing, by country.
 *
 * @param zoneKm upper bounds of the carrier zones
 * @param transitMedianDays by zone, first zone 1
 * @param freightCents postage of a parcel of one or two kilograms by zone
 * @param source where the figures come from, for the world's comments
 */
record Usual(double[] zoneKm, double[] transitMedianDays, double[] transitSigma, long[] freightCents, String source) {
    private static final double KM_PER_MILE = 1.609344;

    private static final Usual BRAZIL = new Usual(
            new double[] {50, 200, 500, 1000, 2000},
            new double[] {2.27, 3.71, 7.90, 10.11, 13.43, 16.37},
            new double[] {0.83, 0.88, 0.65, 0.59, 0.57, 0.55},
            new long[] {948, 1222, 1556, 1728, 2144, 2910},
            "Olist public e-commerce data, 2017-2018: lognormal fits by distance, median freight of 1 to 2 kg");

    private static final Usual UNITED_STATES = new Usual(
            miles(50, 150, 300, 600, 1000, 1400, 1800),
            new double[] {1, 1, 2, 2, 3, 4, 4, 5},
            new double[] {0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3},
            new long[] {910, 940, 975, 1010, 1065, 1125, 1185, 1245},
            "USPS Notice 123, October 2025, 1 lb retail ground, zones 1, 4, 5 and 8, straight lines between; days by zone are general knowledge");

    static Usual in(String country) {
        return country.equals("BR") ? BRAZIL : UNITED_STATES;
    }

    private static double[] miles(double... bounds) {
        double[] kilometres = new double[bounds.length];
        for (int i = 0; i < bounds.length; i++) kilometres[i] = Math.round(bounds[i] * KM_PER_MILE);
        return kilometres;
    }
}
