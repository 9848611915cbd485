package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.drydock.scenarios.form.Json;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.scenarios.form.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor with the published schema says agrees with the reader, as far as a schema can say it. */
class PublishedSchemaTest {
    private static final Path BROKEN = Path.of("src/test/resources/dev/drydock/scenarios/file/broken");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FormatSchema.text(), InputFormat.JSON);

    static List<Path> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("catalogue"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void the_schema_accepts_every_shipped_file(Path file) throws IOException {
        assertThat(SCHEMA.validate(json(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad-distributions",
                "bad-expectations",
                "bad-hours",
                "bad-rates",
                "bad-unit",
                "empty-lists",
                "half-a-world",
                "missing-fields",
                "negative-stock",
                "nothing-but-a-name",
                "several-ways",
                "unknown-field",
                "unknown-kind",
                "wrong-type"
            })
    void the_schema_rejects_what_a_schema_can_reject(String name) throws IOException {
        assertThat(SCHEMA.validate(json(BROKEN.resolve(name + ".yaml")), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String json(Path file) throws IOException {
        Tree tree = YamlText.read(file.toString(), Files.readAllBytes(file), new Problems());
        assertThat(tree).isNotNull();
        return Json.text(plain(tree));
    }

    /** As the core schema of YAML 1.2 takes it. */
    private static @Nullable Object plain(Tree tree) {
        if (Tree.isNull(tree)) return null;
        if (tree instanceof Tree.Listing listing) {
            List<Object> items = new ArrayList<>();
            for (Tree item : listing.items()) items.add(plain(item));
            return items;
        }
        if (tree instanceof Tree.Mapping mapping) {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (Tree.Entry entry : mapping.entries()) entries.put(entry.name(), plain(entry.value()));
            return entries;
        }
        Tree.Scalar scalar = (Tree.Scalar) tree;
        if (scalar.isFlag()) return Boolean.valueOf(scalar.text());
        if (scalar.isNumber()) return new java.math.BigDecimal(scalar.text());
        return scalar.text();
    }
}
