package dev.drydock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.drydock.simulator.planted.RestlessStation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules hold, and would be broken by code that breaks them. */
final class ArchitectureTest {

    private static final JavaClasses DRYDOCK = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("dev.drydock");

    private static final JavaClasses PLANTED = new ClassFileImporter()
            .withImportOption(location -> location.contains("/planted/"))
            .importPackages("dev.drydock");

    @TestFactory
    Stream<DynamicTest> drydock_keeps() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(DRYDOCK)));
    }

    @Test
    void every_module_is_looked_at() {
        assertThat(Set.of("domain", "engine", "simulator", "scenarios", "harness"))
                .allMatch(module ->
                        DRYDOCK.stream().anyMatch(type -> type.getPackageName().startsWith("dev.drydock." + module)));
    }

    @TestFactory
    Stream<DynamicTest> a_planted_violation_breaks() {
        return HouseRules.all().keySet().stream()
                .map(name -> dynamicTest(
                        name,
                        () -> assertThat(violations(HouseRules.all(), name))
                                .as("violations of: %s", name)
                                .isPositive()));
    }

    @Test
    void each_way_to_be_unrepeatable_is_found_on_its_own() {
        Map<String, ArchRule> rules = HouseRules.replay();

        assertThat(violations(rules, "replayed code reads no wall clock")).isEqualTo(RestlessStation.CLOCK_READINGS);
        assertThat(violations(rules, "replayed code draws from seeds alone")).isEqualTo(RestlessStation.UNSEEDED_DRAWS);
        assertThat(violations(rules, "replayed code leaves Math.log and its like to StrictMath"))
                .isEqualTo(RestlessStation.INEXACT_FUNCTIONS);
    }

    private static int violations(Map<String, ArchRule> rules, String name) {
        return rules.get(name).evaluate(PLANTED).getFailureReport().getDetails().size();
    }
}
