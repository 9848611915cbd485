package dev.drydock.scenarios.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things by name, in the order written. An entry that could not be read keeps its name, so that references to it still resolve. */
public final class Roster<T> {

    /** @param value null when it could not be read */
    public record Entry<T>(
            String name, Position at, @Nullable T value) {}

    private final List<Entry<T>> entries;
    private final Map<String, Integer> indexByName = new LinkedHashMap<>();

    public Roster(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < this.entries.size(); i++)
            indexByName.put(this.entries.get(i).name(), i);
    }

    public static <T> Roster<T> empty() {
        return new Roster<>(List.of());
    }

    public List<Entry<T>> entries() {
        return entries;
    }

    public int size() {
        return entries.size();
    }

    public List<String> names() {
        return List.copyOf(indexByName.keySet());
    }

    /** Position in the order written, or -1. */
    public int indexOf(String name) {
        return indexByName.getOrDefault(name, -1);
    }

    /** Position of the thing referred to, or -1 after adding a problem. */
    public int resolve(Reference reference, String what, Problems problems) {
        int index = indexOf(reference.name());
        if (index < 0) problems.unknown(reference.at(), what, reference.name(), indexByName.keySet());
        return index;
    }

    /** The values; only when all of them could be read. */
    public List<T> values() {
        List<T> values = new ArrayList<>(entries.size());
        for (Entry<T> entry : entries) {
            T value = entry.value();
            if (value == null) throw new IllegalStateException("no value for " + entry.name());
            values.add(value);
        }
        return values;
    }
}
