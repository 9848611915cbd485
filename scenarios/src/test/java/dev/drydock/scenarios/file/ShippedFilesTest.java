package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.form.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFilesTest {
    private static final Catalogue CATALOGUE = Catalogue.open();
    private final ScenarioReader reader = new ScenarioReader(CATALOGUE);

    static List<String> scenarios() {
        return CATALOGUE.shippedNames();
    }

    static Stream<String> worldsAndPolicies() {
        return Stream.concat(CATALOGUE.worlds().stream(), CATALOGUE.policies().stream());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_shipped_scenario_can_be_run(String name) {
        Reading reading = reader.read(name);

        assertThat(problems(reading)).isEmpty();
        assertThat(((Reading.Ready) reading).scenario().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("worldsAndPolicies")
    void every_shipped_world_and_policy_is_sound_by_itself(String name) {
        assertThat(reader.check(name)).isEmpty();
    }

    private static List<Problem> problems(Reading reading) {
        return reading instanceof Reading.Rejected rejected ? rejected.problems() : List.of();
    }
}
