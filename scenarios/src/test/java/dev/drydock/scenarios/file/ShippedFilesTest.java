package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.Network;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.catalogue.Folder;
import dev.drydock.scenarios.form.Problem;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Triangular;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFilesTest {
    private static final Catalogue CATALOGUE = Catalogue.open();
    private final ScenarioReader reader = new ScenarioReader(CATALOGUE);

    static List<String> scenarios() {
        return CATALOGUE.shippedNames();
    }

    static Stream<String> worldsPoliciesAndWorkflows() {
        return Stream.of(CATALOGUE.worlds(), CATALOGUE.policies(), CATALOGUE.workflows())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_shipped_scenario_can_be_run_and_is_named_like_its_folder(String name) {
        Reading reading = reader.read(name);

        assertThat(problems(reading)).isEmpty();
        Scenario scenario = ((Reading.Ready) reading).scenario();
        assertThat(scenario.name()).isEqualTo(name);
        assertThat(scenario.title()).isNotBlank();
        assertThat(scenario.story()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("worldsPoliciesAndWorkflows")
    void every_shipped_world_policy_and_workflow_is_sound_by_itself(String name) {
        assertThat(reader.check(name)).isEmpty();
    }

    @Test
    void the_index_lists_every_file_of_the_catalogue() throws IOException {
        Path root = Path.of("catalogue");
        List<String> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml") || name.startsWith("templates/"))
                    .sorted()
                    .toList();
        }

        List<String> listed = Files.readAllLines(root.resolve("index.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .sorted()
                .toList();

        assertThat(listed).isEqualTo(files);
    }

    @Test
    void the_packaged_catalogue_reads_as_the_one_on_disk() {
        ScenarioReader packaged = new ScenarioReader(Catalogue.at(new Folder.Packaged("catalogue/")));

        for (String name : List.of("carrier-outage", "sourcing-3x3"))
            assertThat(scenario(packaged, name).fingerprint())
                    .isEqualTo(scenario(reader, name).fingerprint());
    }

    @Test
    void reading_twice_gives_the_same_fingerprint_and_another_scenario_another() {
        assertThat(scenario(reader, "carrier-outage").fingerprint())
                .isEqualTo(scenario(reader, "carrier-outage").fingerprint())
                .isNotEqualTo(scenario(reader, "steady-week").fingerprint());
    }

    @Test
    void fulfil_1_is_the_published_model() {
        Scenario scenario = scenario(reader, "fulfil-1");

        Network network = scenario.world().network();
        for (int dc = 0; dc < 4; dc++) {
            for (int region = 0; region < 8; region++) {
                int across = Math.abs(region / 2 - dc);
                int steps = Math.min(across, 4 - across);
                assertThat(network.postageCents(0, dc, region, 500, 1000, 0))
                        .isEqualTo(400 + 250 * steps + 10 * ((3 * dc + 5 * region) % 7));
                assertThat(network.zone(dc, region)).isEqualTo(Math.min(2, steps + region % 2));
            }
            assertThat(scenario.world().nodes().get(dc).stockUnits()).containsExactly(8000 + 2000 * dc);
            assertThat(scenario.world().nodes().get(dc).pickBaseMillis()).isEqualTo(86_400);
            assertThat(scenario.world().nodes().get(dc).pickPerUnitMillis()).isEqualTo(72_000);
            assertThat(scenario.world().nodes().get(dc).packBaseMillis()).isEqualTo(96_000);
            assertThat(network.nodes().get(dc).pickUps()[0].nextMillis(scenario.startMillis()))
                    .isEqualTo(scenario.startMillis() + 720 * 60_000);
        }
        assertThat(scenario.world().transit().get(0).millisByZone()[2])
                .isEqualTo(new Triangular(2160 * 60_000.0, 4320 * 60_000.0, 7200 * 60_000.0));
        assertThat(((Demand.Renewal) scenario.demand()).gapMillis()).isEqualTo(new Exponential(6000));
    }

    @Test
    void a_week_on_the_us_network_has_the_published_prices_and_zones() {
        Network network = scenario(reader, "steady-week").world().network();

        int reno = 1;
        int newYork = 0;
        long oneLbZone8 = network.postageCents(0, reno, newYork, 450, 100, 0);

        assertThat(network.zone(reno, newYork)).isEqualTo(8);
        long discounted = Math.round(1245 * 0.55); // 12.45 USD less 45 %
        assertThat(oneLbZone8).isEqualTo(discounted + Math.round(discounted * 0.205));
    }

    private static Scenario scenario(ScenarioReader reader, String name) {
        return ((Reading.Ready) reader.read(name)).scenario();
    }

    private static List<Problem> problems(Reading reading) {
        return reading instanceof Reading.Rejected rejected ? rejected.problems() : List.of();
    }
}
