package dev.drydock.engine.payload;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.drydock.engine.payload.Reading.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The versioned schemas, read when first asked for. Problems are in the validator's own words, in English, in a fixed order. One thread. */
final class PayloadSchemas {
    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::keyword)
            .thenComparing(Problem::field)
            .thenComparing(Problem::message);

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .locale(Locale.ROOT) // else the messages are in the language of the machine
                    .build()));
    private final Map<Payload, Schema> schemas = new EnumMap<>(Payload.class);

    List<Problem> check(Payload payload, JsonNode content) {
        List<Error> errors = schema(payload).validate(content);
        if (errors.isEmpty()) return List.of();
        List<Problem> problems = new ArrayList<>();
        for (Error error : errors) problems.add(problem(error));
        problems.sort(IN_ORDER);
        return problems;
    }

    /** The schema as it is published. */
    static String text(Payload payload) {
        try (InputStream in = PayloadSchemas.class.getResourceAsStream(payload.resource())) {
            if (in == null) throw new IllegalStateException("no schema " + payload.resource());
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode schemaNode(Payload payload) {
        return schema(payload).getSchemaNode();
    }

    private Schema schema(Payload payload) {
        return schemas.computeIfAbsent(payload, each -> registry.getSchema(text(each), InputFormat.JSON));
    }

    private static Problem problem(Error error) {
        String place = error.getInstanceLocation().toString();
        String keyword = error.getKeyword();
        String field = error.getProperty();
        return new Problem(
                place,
                keyword == null ? "" : keyword,
                field == null ? place.substring(place.lastIndexOf('/') + 1) : field,
                place.isEmpty() ? error.getMessage() : place + ": " + error.getMessage());
    }
}
