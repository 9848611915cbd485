package dev.drydock.engine.payload;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A way in which a partner's payloads come out different from one day to the next.
 *
 * @param field by its path, arrays stepped through: {@code line_items.sku}
 * @param to what a renamed field is called afterwards; empty: the same in camel case, or with {@code _code} behind it
 */
public record ShapeChange(Kind kind, String field, String to) {
    /** What is different. */
    public enum Kind {
        RENAMED_FIELD,
        MISSING_FIELD,
        WRONG_TYPE,
        NEW_ENUM
    }

    public ShapeChange {
        if (field.isEmpty()) throw new IllegalArgumentException("a change concerns a field");
    }

    /** The changed payload; the same text when it does not have the field. */
    public String apply(String text) {
        JsonNode content = Payloads.JSON.readTree(text);
        return applied(content, field) ? content.toString() : text;
    }

    /** Whether payloads of that kind have the field, in a way that can be changed so. */
    public static boolean concerns(Payload payload, Kind kind, String field) {
        JsonNode schema = SchemaPlace.named(Payloads.JSON.readTree(PayloadSchemas.text(payload)), field);
        if (schema.isMissingNode()) return false;
        return switch (kind) {
            case NEW_ENUM -> schema.has("enum");
            case WRONG_TYPE -> !schema.has("properties") && !schema.has("items");
            default -> true;
        };
    }

    private boolean applied(JsonNode node, String path) {
        if (node instanceof ArrayNode array) {
            boolean any = false;
            for (JsonNode each : array.values()) any |= applied(each, path);
            return any;
        }
        if (!(node instanceof ObjectNode object)) return false;
        int dot = path.indexOf('.');
        if (dot >= 0) {
            JsonNode inner = object.get(path.substring(0, dot));
            return inner != null && applied(inner, path.substring(dot + 1));
        }
        JsonNode value = object.get(path);
        return value != null && changed(object, path, value);
    }

    private boolean changed(ObjectNode object, String name, JsonNode value) {
        switch (kind) {
            case RENAMED_FIELD -> {
                object.set(to.isEmpty() ? renamed(name) : to, value);
                object.remove(name);
                return true;
            }
            case MISSING_FIELD -> {
                object.remove(name);
                return true;
            }
            case WRONG_TYPE -> {
                JsonNode other = otherType(value);
                if (other != null) object.set(name, other);
                return other != null;
            }
            case NEW_ENUM -> {
                if (!value.isString()) return false;
                object.put(name, value.stringValue() + "_v2");
                return true;
            }
        }
        throw new IllegalStateException("unknown change " + kind);
    }

    /** A number as text, an amount as a number, any other text wrapped in an object. */
    private static @Nullable JsonNode otherType(JsonNode value) {
        if (value.isNumber() || value.isBoolean()) return JsonNodeFactory.instance.stringNode(value.asString());
        if (!value.isString()) return null;
        String text = value.stringValue();
        if (text.matches("-?[0-9]+\\.[0-9]{2}"))
            return JsonNodeFactory.instance.numberNode(new java.math.BigDecimal(text));
        return JsonNodeFactory.instance.objectNode().put("value", text);
    }

    private static String renamed(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("_", -1))
            camel.append(
                    camel.isEmpty() || part.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        return camel.toString().equals(name) ? name + "_code" : camel.toString();
    }
}
