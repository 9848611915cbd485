package dev.drydock.harness.result;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON and back. Thread-safe. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** Indented, ended by a line feed. */
    public static String write(Object result) {
        return MAPPER.writeValueAsString(result) + "\n";
    }

    /** @throws IllegalArgumentException when the text is not this kind of result */
    public static <T> T read(String json, Class<T> kind) {
        try {
            return MAPPER.readValue(json, kind);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a " + kind.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
