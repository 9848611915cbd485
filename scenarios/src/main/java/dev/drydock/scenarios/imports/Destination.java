package dev.drydock.scenarios.imports;

import dev.drydock.domain.network.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where goods go.
 *
 * @param area what becomes a place of the world
 * @param region what carriers fail by: state or province
 * @param postcode of the area or its prefix; may be empty
 */
record Destination(
        String area,
        String region,
        String postcode,
        @Nullable GeoPoint at) {}
