package dev.drydock.scenarios.imports;

import dev.drydock.domain.network.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Where goods come from, as an export tells it. @param name what nodes are made of: a seller's state, a stock location, a vendor */
record Origin(String name, @Nullable GeoPoint at) {
    static final Origin UNKNOWN = new Origin("", null);
}
