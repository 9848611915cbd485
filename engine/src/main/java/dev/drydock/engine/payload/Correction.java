package dev.drydock.engine.payload;

import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One mapping of a partner's changed payload back onto its schema; it holds wherever in the payload its field occurs. */
public sealed interface Correction {

    /** Changes an object of the payload where it applies. */
    boolean apply(ObjectNode object);

    /** For a person: {@code orderId → order_id}. */
    String text();

    /** What the partner calls one thing now is what the schema calls another. */
    record Rename(String from, String to) implements Correction {
        @Override
        public boolean apply(ObjectNode object) {
            if (object.has(to) || !object.has(from)) return false;
            object.set(to, object.get(from));
            object.remove(from);
            return true;
        }

        @Override
        public String text() {
            return from + " → " + to;
        }
    }

    /**
     * The field's value is taken in the type that the schema asks for: a number written as text, a text as a number, a value wrapped in an object.
     *
     * @param type of JSON Schema, or {@code amount} for a number that is to have two places, or {@code instant} for a time of day that is in UTC
     */
    record Retype(String field, String type) implements Correction {
        @Override
        public boolean apply(ObjectNode object) {
            JsonNode value = object.get(field);
            if (value == null) return false;
            JsonNode taken = taken(value);
            if (taken == null) return false;
            object.set(field, taken);
            return true;
        }

        @Override
        public String text() {
            return field + " taken as " + type;
        }

        private @Nullable JsonNode taken(JsonNode value) {
            if (type.equals("amount") && value.isNumber())
                return JsonNodeFactory.instance.stringNode(value.decimalValue()
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .toPlainString());
            if (value.isObject() && value.size() == 1)
                return value.values().iterator().next();
            if (type.equals("string") && value.isNumber())
                return JsonNodeFactory.instance.stringNode(value.decimalValue().toPlainString());
            if (type.equals("string") && value.isBoolean())
                return JsonNodeFactory.instance.stringNode(value.asString());
            if (!value.isString()) return null;
            String text = value.stringValue();
            if (type.equals("instant") && text.matches("[0-9T:.-]{19,29}"))
                return JsonNodeFactory.instance.stringNode(text + "Z");
            if (type.equals("integer") && text.matches("-?[0-9]{1,18}"))
                return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
            if (type.equals("boolean") && (text.equals("true") || text.equals("false")))
                return JsonNodeFactory.instance.booleanNode(text.equals("true"));
            return null;
        }
    }

    /** What the partner has in one place is what the schema has in another. Paths are from the outside in; a number in one is a place in an array. */
    record Move(String from, String to) implements Correction {
        @Override
        public boolean apply(ObjectNode object) {
            return Paths.move(object, List.of(from.split("\\.", -1)), List.of(to.split("\\.", -1)));
        }

        @Override
        public String text() {
            return from + " → " + to;
        }
    }

    /** The partner's word for something is another than the schema's, or than ours. */
    record Translate(String field, String from, String to) implements Correction {
        @Override
        public boolean apply(ObjectNode object) {
            JsonNode value = object.get(field);
            if (value == null || !value.isValueNode() || !value.asString().equals(from)) return false;
            object.put(field, to);
            return true;
        }

        @Override
        public String text() {
            return field + " '" + from + "' → '" + to + "'";
        }
    }

    /** A value that the schema does not list is taken for the one listed value that is contained in it, or most like it. */
    record Revalue(String field, List<String> listed) implements Correction {
        public Revalue {
            listed = List.copyOf(listed);
        }

        @Override
        public boolean apply(ObjectNode object) {
            JsonNode value = object.get(field);
            if (value == null || !value.isString() || listed.contains(value.stringValue())) return false;
            String nearest = Likeness.nearest(value.stringValue(), listed);
            if (nearest == null) return false;
            object.put(field, nearest);
            return true;
        }

        @Override
        public String text() {
            return field + " taken for the nearest of " + String.join(", ", listed);
        }
    }

    /** Applies it to every object within, and says whether anything changed. */
    static boolean everywhere(Correction correction, JsonNode node) {
        boolean changed = node instanceof ObjectNode object && correction.apply(object);
        if (node instanceof ObjectNode || node instanceof ArrayNode)
            for (JsonNode child : node.values()) changed |= everywhere(correction, child);
        return changed;
    }
}
