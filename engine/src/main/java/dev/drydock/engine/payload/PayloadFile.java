package dev.drydock.engine.payload;

import dev.drydock.engine.payload.Reading.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Checks a payload that somebody has as a file: bare, or in an envelope with {@code type} and {@code data} as CloudEvents have it, where the type is the
 * schema's name, with the version in it or beside it as {@code version}.
 */
public final class PayloadFile {
    private final PayloadSchemas schemas = new PayloadSchemas();

    /**
     * @param schema it was checked against; empty when it cannot be told
     * @param flaws in order of lines; empty when all is well
     */
    public record Checked(String schema, List<Flaw> flaws) {
        public Checked {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * @param line from 1; 0 when it is not known
     * @param place in the file, as a JSON pointer
     */
    public record Flaw(int line, String place, String message) {}

    /** Names of the schemas that there are. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Payload payload : Payload.values()) names.add(payload.type());
        return names;
    }

    /** @param schema to check against, by its name ({@code shipment-v1} or {@code shipment}); null: what the payload says, or fits */
    public Checked check(String text, @Nullable String schema) {
        JsonNode root;
        try {
            root = Payloads.JSON.readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return new Checked("", List.of(new Flaw(line, "", "no JSON: " + e.getOriginalMessage())));
        }
        boolean enveloped = root.path("data").isObject() && root.path("type").isString();
        JsonNode content = enveloped ? root.path("data") : root;
        Payload payload = schema == null ? announced(root) : named(schema);
        if (payload == null && schema == null && !enveloped) payload = fitting(content);
        if (payload == null) return new Checked("", List.of(new Flaw(1, "", unknown(root, schema))));
        List<Problem> problems = schemas.check(payload, content);
        return new Checked(payload.type(), problems.isEmpty() ? List.of() : flaws(text, enveloped, problems));
    }

    private static @Nullable Payload announced(JsonNode root) {
        String type = root.path("type").stringValue("");
        Payload payload = named(type);
        JsonNode version = root.path("version");
        return payload != null || version.isMissingNode() ? payload : named(type + "-v" + version.asString());
    }

    private static @Nullable Payload named(String name) {
        for (Payload payload : Payload.values())
            if (payload.type().equals(name) || payload.label().equals(name)) return payload;
        return null;
    }

    /** The only kind of payload that it is, or the one that it misses by least. */
    private @Nullable Payload fitting(JsonNode content) {
        Payload best = null;
        int fewest = Integer.MAX_VALUE;
        boolean tied = false;
        for (Payload payload : Payload.values()) {
            int problems = schemas.check(payload, content).size();
            if (problems == fewest) tied = true;
            if (problems >= fewest) continue;
            fewest = problems;
            best = payload;
            tied = false;
        }
        return tied ? null : best;
    }

    private static String unknown(JsonNode root, @Nullable String schema) {
        String asked = schema == null ? root.path("type").stringValue("") : schema;
        String names = String.join(", ", names());
        return asked.isEmpty()
                ? "cannot tell which payload this is; name its schema: " + names
                : "no schema '" + asked + "'; there are " + names;
    }

    private static List<Flaw> flaws(String text, boolean enveloped, List<Problem> problems) {
        Map<String, Integer> lines = lines(text);
        List<Flaw> flaws = new ArrayList<>();
        for (Problem problem : problems) {
            String place = (enveloped ? "/data" : "") + problem.place();
            flaws.add(new Flaw(lines.getOrDefault(place, 0), place, problem.message()));
        }
        flaws.sort(java.util.Comparator.comparingInt(Flaw::line)); // stable: those of a line stay in their order
        return flaws;
    }

    private static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = Payloads.JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token.isStructEnd()) continue;
                boolean opens = token.isStructStart();
                String place = (opens ? parser.streamReadContext().getParent() : parser.streamReadContext())
                        .pathAsPointer()
                        .toString();
                lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }
}
