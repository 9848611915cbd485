package dev.drydock.domain.network;

/** A delivery area, coarse enough to share zones. @param region index into {@link Network#regions()} */
public record Place(int index, String name, String postcode, int region, GeoPoint at) {}
