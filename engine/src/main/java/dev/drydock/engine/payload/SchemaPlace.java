package dev.drydock.engine.payload;

import tools.jackson.databind.JsonNode;

/** Which part of a schema speaks of a place in a payload. */
final class SchemaPlace {
    private SchemaPlace() {}

    /** @param place JSON pointer into the payload; a missing node when the schema does not speak of it */
    static JsonNode at(JsonNode schema, String place) {
        JsonNode here = schema;
        for (String step : place.split("/", -1)) {
            if (step.isEmpty()) continue;
            here = here.has("items")
                    ? here.path("items")
                    : here.path("properties").path(step);
        }
        return here;
    }

    /** @param path names from the outside in, parted by dots, arrays stepped through: {@code line_items.sku} */
    static JsonNode named(JsonNode schema, String path) {
        JsonNode here = schema;
        for (String name : path.split("\\.", -1)) {
            if (here.has("items")) here = here.path("items");
            here = here.path("properties").path(name);
        }
        return here;
    }
}
