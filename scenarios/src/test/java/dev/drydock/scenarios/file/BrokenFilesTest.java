package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.form.Problem;
import dev.drydock.scenarios.form.YamlText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file under {@code broken} with a {@code .txt} beside it: all that is wrong with it, line for line. Run with {@code
 * -Dgolden=update} to write the lists anew, and read the difference.
 */
class BrokenFilesTest {
    private static final Path BROKEN = Path.of("src/test/resources/dev/drydock/scenarios/file/broken");
    private static final Duration SOON = Duration.ofSeconds(2);

    private final ScenarioReader reader = new ScenarioReader(Catalogue.open());

    static List<String> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .filter(name -> !name.startsWith("circle-") && !name.equals("half-a-world.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The first condition ever checked loads the CEL compiler, which is not the file's fault. */
    @BeforeAll
    static void load() {
        new ScenarioReader(Catalogue.open()).read("steady-week");
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void a_broken_file_shows_all_its_problems(String name) throws IOException {
        String file = BROKEN.resolve(name).toString();

        Reading reading = assertTimeoutPreemptively(SOON, () -> reader.read(file));

        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        golden(BROKEN.resolve(name.replace(".yaml", ".txt")), shown(((Reading.Rejected) reading).problems()));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void checking_finds_what_reading_finds(String name) {
        String file = BROKEN.resolve(name).toString();

        List<Problem> checked = reader.check(file);

        assertThat(checked).isNotEmpty();
        if (!name.equals("wrong-kind.yaml")) // by itself a world may be checked
        assertThat(checked).isEqualTo(((Reading.Rejected) reader.read(file)).problems());
    }

    @Test
    void a_file_of_50_megabytes_is_refused_without_being_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.yaml");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(50L << 20);
        }

        Reading reading = assertTimeoutPreemptively(Duration.ofMillis(500), () -> reader.read(file.toString()));

        assertThat(((Reading.Rejected) reading).problems())
                .extracting(Problem::message, Problem::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("the file is too large", "at most 4 MiB"));
    }

    @Test
    void the_largest_file_allowed_is_read_in_time(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        String line = "# " + "x".repeat(97) + "\n";
        Files.writeString(
                file,
                "apiVersion: drydock/v1\nkind: Scenario\n" + line.repeat(YamlText.MOST_BYTES / line.length() - 1));

        Reading reading = assertTimeoutPreemptively(SOON, () -> reader.read(file.toString()));

        assertThat(((Reading.Rejected) reading).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "missing field 'name' in scenario",
                        "missing field 'policies' in scenario",
                        "there is no world");
    }

    @Test
    void a_world_reached_through_a_link_out_of_the_folder_is_refused(@TempDir Path outside) throws IOException {
        Path folder = Files.createDirectory(outside.resolve("scenario"));
        Files.writeString(outside.resolve("secret.yaml"), "password: 123\n");
        Files.createSymbolicLink(folder.resolve("world.yaml"), outside.resolve("secret.yaml"));
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "apiVersion: drydock/v1\nkind: Scenario\nname: x\nuse: world.yaml\npolicies: {baseline: manual-triage}\n");

        Reading reading = reader.read(folder.toString());

        assertThat(((Reading.Rejected) reading).problems())
                .extracting(Problem::message)
                .containsExactly("'world.yaml' lies outside this file's folder");
    }

    @Test
    void a_name_that_leads_nowhere_is_a_problem_with_a_suggestion() {
        Reading reading = reader.read("carier-outage");

        assertThat(((Reading.Rejected) reading).problems())
                .extracting(Problem::suggestion)
                .containsExactly("carrier-outage");
    }

    private static String shown(List<Problem> problems) {
        String folder = BROKEN + "/";
        return problems.stream()
                .map(problem -> problem.toString().replace(folder, ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void golden(Path file, String expected) throws IOException {
        if ("update".equals(System.getProperty("golden"))) Files.writeString(file, expected);
        assertThat(file).exists();
        assertThat(expected).isEqualTo(Files.readString(file));
    }
}
