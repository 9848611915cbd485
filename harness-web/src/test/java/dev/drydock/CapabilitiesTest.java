package dev.drydock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.catalogue.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/capabilities.md} true: what a row names exists. */
class CapabilitiesTest {
    private static final Path ROOT = root();

    private record Row(String id, String state, String scenario, String test, String place) {
        boolean promises() {
            return !state.equals("later");
        }
    }

    @Test
    void every_capability_has_one_row() throws IOException {
        List<String> expected = new ArrayList<>();
        String[] sections = {"A", "B", "C", "D", "E", "F", "G", "H", "I"};
        int[] sizes = {11, 11, 10, 5, 5, 5, 8, 10, 8};
        for (int section = 0; section < sections.length; section++)
            for (int i = 1; i <= sizes[section]; i++) expected.add(sections[section] + i);

        assertThat(rows()).extracting(Row::id).isEqualTo(expected);
    }

    @Test
    void a_row_says_works_in_part_or_later() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.state).matches("works|in part: .+|later"));
    }

    @Test
    void each_scenario_named_is_shipped() throws IOException {
        Set<String> shipped =
                Catalogue.open().shipped().stream().map(Shipped::name).collect(Collectors.toSet());

        assertThat(rows())
                .filteredOn(Row::promises)
                .allSatisfy(row -> assertThat(shipped).as(row.id).contains(row.scenario));
    }

    @Test
    void each_test_named_exists() throws IOException {
        Set<String> tests = fileNames("src/test/java");

        assertThat(rows())
                .filteredOn(Row::promises)
                .allSatisfy(row -> assertThat(tests).as(row.id).contains(row.test + ".java"));
    }

    @Test
    void each_place_is_a_command_or_a_page() throws IOException {
        String app = sources("harness-web/src/main/java/dev/drydock/harness/app");
        String web = sources("harness-web/src/main/java/dev/drydock/harness/web");

        assertThat(rows()).filteredOn(Row::promises).allSatisfy(row -> {
            if (row.place.startsWith("drydock "))
                assertThat(app).as(row.id).contains("name = \"" + row.place.substring("drydock ".length()) + "\"");
            else assertThat(web).as(row.id).contains(".get(\"" + row.place + "\"");
        });
    }

    @Test
    void what_comes_later_names_nothing() throws IOException {
        assertThat(rows())
                .filteredOn(row -> !row.promises())
                .allSatisfy(
                        row -> assertThat(row.scenario + row.test + row.place).isEmpty());
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/capabilities.md")).stream()
                .filter(line -> line.matches("\\| [A-I]\\d+ \\|.*"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(bare(cells[1]), bare(cells[3]), bare(cells[4]), bare(cells[5]), bare(cells[6])))
                .toList();
    }

    private static String bare(String cell) {
        return cell.strip().replace("`", "");
    }

    private static Set<String> fileNames(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains(folder))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static String sources(String folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) text.append(Files.readString(file));
        }
        return text.toString();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/capabilities.md"))) {
            folder = folder.getParent();
            if (folder == null) throw new IllegalStateException("not inside a checkout");
        }
        return folder;
    }
}
