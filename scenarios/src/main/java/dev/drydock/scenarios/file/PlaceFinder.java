package dev.drydock.scenarios.file;

import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.network.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the place of a world that an order goes to. */
final class PlaceFinder {
    private final List<Place> places;
    private final Map<String, Integer> byName = new TreeMap<>();
    private final Map<String, Integer> nearestByCoordinates = new HashMap<>();

    PlaceFinder(List<Place> places) {
        this.places = places;
        for (Place place : places) byName.put(place.name(), place.index());
    }

    Set<String> names() {
        return byName.keySet();
    }

    int named(String name) {
        return byName.getOrDefault(name, -1);
    }

    /** The place nearest to the coordinates, or -1 when they are none. */
    int nearest(String latitude, String longitude) {
        return nearestByCoordinates.computeIfAbsent(latitude + " " + longitude, key -> nearestTo(latitude, longitude));
    }

    private int nearestTo(String latitude, String longitude) {
        GeoPoint at;
        try {
            at = new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException malformed) {
            return -1;
        }
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (Place place : places) {
            double distance = place.at().kilometresTo(at);
            if (distance < least) {
                least = distance;
                nearest = place.index();
            }
        }
        return nearest;
    }

    /** The place whose postcode is the longest prefix of this one, or -1. */
    int byPostcode(String postcode) {
        int best = -1;
        int longest = 0;
        for (Place place : places) {
            String prefix = place.postcode();
            if (prefix.length() > longest && postcode.startsWith(prefix)) {
                longest = prefix.length();
                best = place.index();
            }
        }
        return best;
    }
}
