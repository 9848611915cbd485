package dev.drydock.engine.payload;

import dev.drydock.engine.payload.Reading.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Works out how a payload of a changed shape maps onto its schema, as a person does who holds one beside the other: a required field that is missing is the
 * unknown field most like it, a value of another type is converted, an unlisted value is taken for the nearest one. What is found is tried: only a mapping
 * under which the payload meets its schema counts. A field that is gone cannot be mapped.
 */
public final class MappingFinder {
    private static final double LIKE_ENOUGH = 0.4;

    private final Payloads payloads;

    public MappingFinder(Payloads payloads) {
        this.payloads = payloads;
    }

    /** The mapping under which the payload meets its schema; empty when there is none to be found. */
    public Optional<Corrections> find(String type, String text) {
        Payload payload = Payload.ofType(type);
        if (payload == null) return Optional.empty();
        JsonNode content;
        try {
            content = Payloads.JSON.readTree(text);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        JsonNode schema = payloads.schemas().schemaNode(payload);
        Corrections found = Corrections.NONE;
        // Each round may lay bare what the one before it hid: a field that was renamed can have a wrong value as well.
        for (int round = 0; round < 3; round++) {
            List<Problem> problems = payloads.schemas().check(payload, content);
            if (problems.isEmpty()) return found.isEmpty() ? Optional.empty() : Optional.of(found);
            List<Correction> step = new ArrayList<>();
            for (Problem problem : problems) {
                Correction correction = correction(problem, schema, content);
                if (correction != null) step.add(correction);
            }
            Corrections tried = new Corrections(step);
            if (!tried.apply(content)) return Optional.empty();
            found = found.and(tried);
        }
        return payloads.schemas().check(payload, content).isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private static @Nullable Correction correction(Problem problem, JsonNode schema, JsonNode content) {
        return switch (problem.keyword()) {
            case "required" ->
                renamed(problem.field(), SchemaPlace.at(schema, problem.place()), content.at(problem.place()));
            case "type" ->
                new Correction.Retype(
                        problem.field(),
                        SchemaPlace.at(schema, problem.place()).path("type").stringValue("string"));
            case "enum" ->
                content.at(problem.place()).isString()
                        ? new Correction.Revalue(
                                problem.field(),
                                strings(SchemaPlace.at(schema, problem.place()).path("enum")))
                        : new Correction.Retype(problem.field(), "string");
            default -> null;
        };
    }

    private static @Nullable Correction renamed(String missing, JsonNode schema, JsonNode object) {
        TreeMap<Double, List<String>> unknown = new TreeMap<>();
        for (String name : object.propertyNames())
            if (!schema.path("properties").has(name))
                unknown.computeIfAbsent(Likeness.of(name, missing), likeness -> new ArrayList<>())
                        .add(name);
        if (unknown.isEmpty()
                || unknown.lastKey() < LIKE_ENOUGH
                || unknown.lastEntry().getValue().size() > 1) return null;
        return new Correction.Rename(unknown.lastEntry().getValue().get(0), missing);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        for (JsonNode each : array.values()) strings.add(each.asString());
        return strings;
    }
}
