package dev.drydock.scenarios.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The {@code $defs} of a JSON Schema, each written once. A partial definition is for overrides: nothing in it is required. */
public final class Definitions {
    private final Map<String, Object> byName;
    private final boolean partial;

    public Definitions() {
        this(new TreeMap<>(), false);
    }

    private Definitions(Map<String, Object> byName, boolean partial) {
        this.byName = byName;
        this.partial = partial;
    }

    /** The same definitions, where everything defined from here on is partial. */
    public Definitions partially() {
        return new Definitions(byName, true);
    }

    /** The same definitions, where everything defined from here on is whole: items of lists are never laid over each other. */
    public Definitions wholly() {
        return new Definitions(byName, false);
    }

    public boolean partial() {
        return partial;
    }

    /** A reference to a definition, which is made when it is first asked for. */
    public Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        String key = partial ? "partial " + name : name;
        String id = key.replace(' ', '-');
        if (!byName.containsKey(id)) {
            byName.put(id, Map.of());
            byName.put(id, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + id);
    }

    public Map<String, Object> all() {
        return byName;
    }
}
