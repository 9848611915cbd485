package dev.drydock.domain.network;

/** Carrier zones by distance. */
public final class Zones {
    private Zones() {}

    /** One more than the number of bounds that lie below the distance. */
    public static int zone(double distance, double[] upperBounds) {
        int zone = 1;
        while (zone <= upperBounds.length && distance > upperBounds[zone - 1]) zone++;
        return zone;
    }
}
