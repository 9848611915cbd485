package dev.drydock.engine.policy;

import java.util.ArrayList;
import java.util.List;

/** The words a condition may use: what reference pages print and what the checker accepts. */
public final class Vocabulary {
    private Vocabulary() {}

    /** @param type for a person: {@code number}, {@code text} */
    public record Entry(String name, String type, String meaning) {}

    /** Every word, in the order in which to explain them. */
    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Variable variable : Variable.values())
            entries.add(new Entry(variable.label(), variable.type().label(), variable.meaning()));
        return List.copyOf(entries);
    }
}
