package dev.drydock.scenarios.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping from names to values of one shape. */
public record Named<T>(String what, Shape<T> value, int least) implements Shape<Roster<T>> {
    private static final int MOST = 100_000;
    private static final String NAME_PATTERN = "[A-Za-z0-9][A-Za-z0-9 ._:/+%-]{0,79}";

    public static <T> Named<T> of(String what, Shape<T> value) {
        return new Named<>(what, value, 0);
    }

    public static <T> Named<T> atLeastOne(String what, Shape<T> value) {
        return new Named<>(what, value, 1);
    }

    @Override
    public @Nullable Roster<T> read(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.at(), "found " + tree.kind(), label());
            return null;
        }
        List<Tree.Entry> written = mapping.entries();
        if (written.size() < least || written.size() > MOST)
            problems.add(tree.at(), written.isEmpty() ? "there is no " + what : "too many", label());
        List<Roster.Entry<T>> entries = new ArrayList<>(written.size());
        for (Tree.Entry entry : written) {
            problems.enter(entry.name());
            if (!entry.name().matches(NAME_PATTERN))
                problems.add(
                        entry.at(),
                        "'" + Texts.shortened(entry.name()) + "' cannot name a " + what,
                        "letters, digits, spaces and . _ : / + % -, at most 80");
            T read = value.read(entry.value(), problems);
            entries.add(new Roster.Entry<>(entry.name(), entry.at(), read));
            problems.leave();
        }
        return new Roster<>(entries);
    }

    /** Name by name; a name without value (~) is taken out. */
    @Override
    public Tree overlay(Tree below, Tree above) {
        if (!(below instanceof Tree.Mapping lower) || !(above instanceof Tree.Mapping upper)) return above;
        List<Tree.Entry> merged = new ArrayList<>();
        for (Tree.Entry entry : lower.entries()) {
            Tree.Entry change = upper.entry(entry.name());
            if (change == null) merged.add(entry);
            else if (!Tree.isNull(change.value()))
                merged.add(new Tree.Entry(change.at(), entry.name(), value.overlay(entry.value(), change.value())));
        }
        for (Tree.Entry entry : upper.entries()) if (lower.get(entry.name()) == null) merged.add(entry);
        return Tree.Mapping.of(upper.at(), merged);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Object values = value.schema(definitions);
        if (definitions.partial()) values = Json.object("anyOf", List.of(values, Json.object("type", "null")));
        Map<String, Object> schema = Json.object(
                "type",
                "object",
                "propertyNames",
                Json.object("pattern", "^" + NAME_PATTERN + "$"),
                "additionalProperties",
                values);
        if (least > 0 && !definitions.partial()) schema.put("minProperties", least);
        return schema;
    }

    @Override
    public List<Form<?>> parts() {
        return value.parts();
    }

    @Override
    public String label() {
        return "a mapping from " + what + " to " + value.label();
    }
}
