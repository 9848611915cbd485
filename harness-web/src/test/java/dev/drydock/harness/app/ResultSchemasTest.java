package dev.drydock.harness.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands write as JSON is what the published schemas say. */
final class ResultSchemasTest {
    private static final Path SCHEMAS = Path.of("..", "docs", "schemas");
    private static final String BASE = "https://drydock.dev/schemas/";

    @TempDir
    private Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    @Test
    void a_run() throws IOException {
        assertThat(desk.execute("run", "small-shop", "--json", "-")).isZero();

        assertValid("run", desk.out());
    }

    @Test
    void a_run_of_one_replication_has_nulls_where_nothing_is_known() throws IOException {
        desk.execute("run", "small-shop", "--replications", "1", "--json", "-");

        assertThat(desk.out()).contains("\"low\" : null");
        assertValid("run", desk.out());
    }

    @Test
    void a_comparison() throws IOException {
        assertThat(desk.execute("compare", "small-shop", "--json", "-")).isZero();

        assertValid("compare", desk.out());
    }

    @Test
    void a_suite_without_and_with_a_baseline() throws IOException {
        desk.execute("suite", "--json", "-");
        assertValid("suite", desk.out());

        desk.execute("baseline", "approve", "small-shop", "--reason", "first");
        desk.execute("suite", "--json", "-");
        assertValid("suite", desk.out());
    }

    @Test
    void the_schemas_refuse_what_is_not_a_result() throws IOException {
        assertThat(schema("run").validate("{\"schema\": \"drydock/run/v1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static void assertValid(String schema, String json) throws IOException {
        assertThat(schema(schema).validate(json, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema(String name) throws IOException {
        Map<String, String> schemas = new HashMap<>();
        for (String each : new String[] {"run", "compare", "suite"}) {
            String file = each + ".schema.json";
            schemas.put(BASE + file, Files.readString(SCHEMAS.resolve(file)));
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(BASE + name + ".schema.json"));
    }
}
