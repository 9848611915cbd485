package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.form.Problem;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.scenarios.form.YamlText;
import dev.drydock.simulator.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads pieces of YAML as the reader would. */
final class Yaml {
    private Yaml() {}

    static <T> T read(Shape<T> shape, String yaml) {
        Problems problems = new Problems();
        T value = shape.read(tree(yaml), problems);
        assertThat(problems.sorted()).isEmpty();
        return value;
    }

    static List<String> problems(Shape<?> shape, String yaml) {
        Problems problems = new Problems();
        shape.read(tree(yaml), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    static Tree tree(String yaml) {
        Problems problems = new Problems();
        Tree tree = YamlText.read("test.yaml", yaml, problems);
        assertThat(problems.sorted()).isEmpty();
        return tree;
    }

    /** A scenario on the US network with more fields, read from a file in the folder. */
    static Scenario scenario(Path folder, String more) {
        return scenarioFile(folder, "apiVersion: drydock/v1\nkind: Scenario\nname: test\nuse: us-network\n" + more);
    }

    static Scenario scenarioFile(Path folder, String yaml) {
        Path file = folder.resolve("scenario.yaml");
        try {
            Files.writeString(file, yaml);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Reading reading = new ScenarioReader(Catalogue.open()).read(file.toString());
        assertThat(reading).isInstanceOf(Reading.Ready.class);
        return ((Reading.Ready) reading).scenario();
    }
}
