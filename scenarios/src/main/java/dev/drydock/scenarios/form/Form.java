package dev.drydock.scenarios.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with declared fields. Subclasses declare their fields as constants and say what a filled form means; reading reports
 * unknown, missing and malformed fields all at once.
 */
public abstract class Form<T> implements Shape<T> {
    private final String name;
    private final String doc;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<List<Field<?>>> choices = new ArrayList<>();
    private final List<List<Field<?>>> alternatives = new ArrayList<>();
    private final Map<String, Object> defaults = new ConcurrentHashMap<>();

    /** @param name as messages and the schema write it: {@code carrier outage} */
    protected Form(String name, String doc) {
        this.name = name;
        this.doc = doc;
    }

    /** Adds problems between the fields of a form, some of which may not have been read; those that were are there. */
    protected void check(Filled filled, Problems problems) {}

    /** What the filled form means; only called when every field could be read. Null when a problem was added. */
    protected abstract @Nullable T build(Filled filled, Problems problems);

    protected final <V> Field<V> required(String field, Shape<V> shape, String meaning, String example) {
        return add(new Field<>(fields.size(), field, shape, true, null, meaning, example));
    }

    /** A field that is taken as the given YAML when it is left out. */
    protected final <V> Field<V> optional(
            String field, Shape<V> shape, String defaultText, String meaning, String example) {
        return add(new Field<>(fields.size(), field, shape, false, defaultText, meaning, example));
    }

    /** A field that may be left out and then has no value. */
    protected final <V> Field<V> maybe(String field, Shape<V> shape, String meaning, String example) {
        return add(new Field<>(fields.size(), field, shape, false, null, meaning, example));
    }

    private <V> Field<V> add(Field<V> field) {
        fields.add(field);
        return field;
    }

    /** Exactly one of these is written. */
    protected final void exactlyOne(Field<?>... of) {
        choices.add(List.of(of));
        alternatives.add(List.of(of));
    }

    /** At most one of these is written. */
    protected final void atMostOne(Field<?>... of) {
        alternatives.add(List.of(of));
    }

    public final String name() {
        return name;
    }

    public final String doc() {
        return doc;
    }

    public final List<Field<?>> fields() {
        return List.copyOf(fields);
    }

    public final List<List<Field<?>>> choices() {
        return List.copyOf(choices);
    }

    @Override
    public final @Nullable T read(Tree tree, Problems problems) {
        int before = problems.count();
        Filled filled = fill(tree, problems);
        return filled == null || problems.count() > before ? null : finish(filled, tree, problems);
    }

    /** What a form means that has been filled without problems. */
    public final @Nullable T finish(Filled filled, Tree tree, Problems problems) {
        try {
            return build(filled, problems);
        } catch (IllegalArgumentException refused) {
            problems.add(tree.at(), name + " is not possible: " + refused.getMessage());
            return null;
        }
    }

    /** The fields that could be read, or null when it is not a mapping at all. */
    public final @Nullable Filled fill(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.at(), "found " + tree.kind(), "a mapping with the fields of " + name);
            return null;
        }
        refuseUnknown(mapping, problems);
        Filled filled = new Filled(mapping.at(), fields.size());
        for (Field<?> field : fields) readField(field, mapping, filled, problems);
        for (List<Field<?>> choice : alternatives) checkChoice(choice, filled, problems);
        check(filled, problems);
        return filled;
    }

    private void refuseUnknown(Tree.Mapping mapping, Problems problems) {
        for (Tree.Entry entry : mapping.entries()) {
            if (fields.stream().anyMatch(field -> field.name().equals(entry.name()))) continue;
            TreeSet<String> names = new TreeSet<>();
            for (Field<?> field : fields) names.add(field.name());
            String nearest = NearestName.of(entry.name(), names);
            problems.add(
                    entry.at(),
                    "unknown field '" + Texts.shortened(entry.name()) + "' in " + name,
                    nearest.isEmpty() ? "one of " + String.join(", ", names) : "",
                    nearest);
        }
    }

    private <V> void readField(Field<V> field, Tree.Mapping mapping, Filled filled, Problems problems) {
        Tree value = mapping.get(field.name());
        if (value == null) {
            if (field.required())
                problems.add(
                        mapping.at(),
                        "missing field '" + field.name() + "' in " + name,
                        field.name() + ": " + field.example());
            else if (field.defaultText() != null)
                filled.set(field, defaults.computeIfAbsent(field.name(), name -> defaultOf(field)), null);
            return;
        }
        problems.enter(field.name());
        if (value instanceof Tree.Scalar scalar && scalar.isNull()) {
            problems.add(
                    value.at(),
                    "'" + field.name() + "' has no value",
                    field.shape().label());
            filled.set(field, null, value.at());
        } else {
            filled.set(field, field.shape().read(value, problems), value.at());
        }
        problems.leave();
    }

    private Object defaultOf(Field<?> field) {
        Problems none = new Problems();
        String text = Objects.requireNonNull(field.defaultText());
        boolean plain = text.chars().noneMatch(c -> "{[\"'#".indexOf(c) >= 0);
        Position nowhere = new Position("default of " + field.name(), 1, 1);
        Tree tree = plain ? new Tree.Scalar(nowhere, text, false) : YamlText.read(nowhere.file(), text, none);
        Object value = tree == null ? null : field.shape().read(tree, none);
        if (value == null) throw new IllegalStateException("default of " + field.name() + ": " + none.sorted());
        return value;
    }

    private void checkChoice(List<Field<?>> choice, Filled filled, Problems problems) {
        List<String> names = choice.stream().map(Field::name).toList();
        List<Field<?>> written = choice.stream().filter(filled::has).toList();
        if (written.isEmpty() && choices.contains(choice))
            problems.add(filled.at(), "incomplete " + name, "exactly one of " + String.join(", ", names));
        for (Field<?> extra : written.subList(Math.min(1, written.size()), written.size()))
            problems.add(
                    filled.at(extra),
                    "'" + extra.name() + "' and '" + written.get(0).name() + "' exclude each other in " + name,
                    "exactly one of " + String.join(", ", names));
    }

    /** Field by field; a field without value (~) is taken out, and one of several alternatives replaces the others. */
    @Override
    public Tree overlay(Tree below, Tree above) {
        if (!(below instanceof Tree.Mapping lower) || !(above instanceof Tree.Mapping upper)) return above;
        List<Tree.Entry> merged = new ArrayList<>();
        for (Tree.Entry entry : lower.entries()) {
            Tree.Entry change = upper.entry(entry.name());
            if (change == null && !replaced(entry.name(), upper)) merged.add(entry);
            else if (change != null && !Tree.isNull(change.value()))
                merged.add(new Tree.Entry(change.at(), entry.name(), overlay(entry, change.value())));
        }
        for (Tree.Entry entry : upper.entries())
            if (lower.get(entry.name()) == null && !Tree.isNull(entry.value())) merged.add(entry);
        return Tree.Mapping.of(upper.at(), merged);
    }

    private Tree overlay(Tree.Entry below, Tree above) {
        for (Field<?> field : fields)
            if (field.name().equals(below.name())) return field.shape().overlay(below.value(), above);
        return above;
    }

    private boolean replaced(String field, Tree.Mapping upper) {
        for (List<Field<?>> group : alternatives)
            if (group.stream().anyMatch(member -> member.name().equals(field))
                    && group.stream().anyMatch(member -> upper.get(member.name()) != null)) return true;
        return false;
    }

    @Override
    public final Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(name, () -> definition(definitions));
    }

    private Map<String, Object> definition(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        for (Field<?> field : fields) {
            Map<String, Object> schema = new LinkedHashMap<>(field.shape().schema(definitions));
            schema.put("description", field.doc());
            properties.put(field.name(), schema);
            if (field.required()) needed.add(field.name());
        }
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("description", doc);
        definition.put("type", "object");
        definition.put("properties", properties);
        definition.put("additionalProperties", false);
        if (definitions.partial()) return definition;
        if (!needed.isEmpty()) definition.put("required", needed);
        List<Object> all = new ArrayList<>();
        for (List<Field<?>> choice : choices) {
            List<Object> alternatives = new ArrayList<>();
            for (Field<?> field : choice) alternatives.add(Map.of("required", List.of(field.name())));
            all.add(Map.of("oneOf", alternatives));
        }
        if (!all.isEmpty()) definition.put("allOf", all);
        return definition;
    }

    @Override
    public List<Form<?>> parts() {
        return List.of(this);
    }

    @Override
    public String label() {
        return name;
    }
}
