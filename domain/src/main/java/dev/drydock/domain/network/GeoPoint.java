package dev.drydock.domain.network;

/** A place on the globe, in degrees. */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088; // IUGG mean radius

    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90)) throw new IllegalArgumentException("latitude " + latitude);
        if (!(longitude >= -180 && longitude <= 180)) throw new IllegalArgumentException("longitude " + longitude);
    }

    /** Great-circle distance in kilometres (haversine formula). */
    public double kilometresTo(GeoPoint other) {
        double dLat = StrictMath.toRadians(other.latitude - latitude);
        double dLng = StrictMath.toRadians(other.longitude - longitude);
        double sinLat = StrictMath.sin(dLat / 2);
        double sinLng = StrictMath.sin(dLng / 2);
        double h = sinLat * sinLat
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude))
                        * sinLng
                        * sinLng;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(h)));
    }
}
