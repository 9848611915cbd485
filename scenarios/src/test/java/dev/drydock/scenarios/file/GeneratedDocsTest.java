package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.scenarios.form.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Run with {@code -Dgolden=update} to write the files anew, and read the difference. */
class GeneratedDocsTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void the_published_schema_is_what_the_reader_declares() throws IOException {
        golden(DOCS.resolve("schemas/drydock-v1.schema.json"), FormatSchema.text());
    }

    @Test
    void the_published_reference_is_what_the_reader_declares() throws IOException {
        golden(DOCS.resolve("scenario-reference.md"), ScenarioReference.page());
    }

    @TestFactory
    List<DynamicTest> every_example_and_default_in_the_reference_can_be_read() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Form<?> form : ScenarioReference.forms())
            for (Field<?> field : form.fields())
                tests.add(DynamicTest.dynamicTest(form.name() + "." + field.name(), () -> {
                    if (!field.example().contains("…")) canBeRead(field, field.example());
                    if (field.defaultText() != null) canBeRead(field, field.defaultText());
                }));
        return tests;
    }

    private static void canBeRead(Field<?> field, String yaml) {
        Problems problems = new Problems();
        Tree tree = YamlText.read("example", yaml, problems);

        Object value = tree == null ? null : field.shape().read(tree, problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(value).isNotNull();
    }

    private static void golden(Path file, String expected) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file)).isEqualTo(expected);
    }
}
