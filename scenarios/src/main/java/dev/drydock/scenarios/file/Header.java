package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import java.util.Map;
import java.util.Set;

/** What every document begins with. */
final class Header {
    static final String API_VERSION = "drydock/v1";

    /** Names of the header's fields, which are not laid over another document's. */
    static final Set<String> FIELDS = Set.of("apiVersion", "kind", "name", "title", "story", "use");

    static final Shape<String> VERSION = Scalars.choice("version", Map.of(API_VERSION, API_VERSION));

    private Header() {}

    static Shape<String> kind(String kind) {
        return Scalars.choice("kind", Map.of(kind, kind));
    }
}
