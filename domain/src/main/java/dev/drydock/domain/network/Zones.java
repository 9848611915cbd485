package dev.drydock.domain.network;

/**
 * Carrier zones by distance. The mileage rule (upper bounds 50, 150, 300, 600, 1000, 1400, 1800 miles for zones 1 to 7, zone 8
 * beyond) is the one published for US parcel zones.
 */
public final class Zones {
    private static final double KILOMETRES_PER_MILE = 1.609344;
    private static final double[] US_UPPER_MILES = {50, 150, 300, 600, 1000, 1400, 1800};

    private Zones() {}

    /** US parcel zone, 1 to 8. */
    public static int usZone(double kilometres) {
        double miles = kilometres / KILOMETRES_PER_MILE;
        return zone(miles, US_UPPER_MILES);
    }

    /** One more than the number of bounds that lie below the distance. */
    public static int zone(double distance, double[] upperBounds) {
        int zone = 1;
        while (zone <= upperBounds.length && distance > upperBounds[zone - 1]) zone++;
        return zone;
    }
}
