package dev.drydock.harness.app;

import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.form.NearestName;
import dev.drydock.simulator.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policies of a scenario by the names a user gives. */
final class Policies {
    private Policies() {}

    /** @throws Mistake naming the nearest, when the scenario has no such policy */
    static String named(Scenario scenario, @Nullable String name, String otherwise) {
        if (name == null) return otherwise;
        List<String> names = scenario.policies().stream().map(Policy::name).toList();
        if (names.contains(name)) return name;
        String nearest = NearestName.of(name, names);
        throw new Mistake("scenario %s has no policy '%s'; %s"
                .formatted(
                        scenario.name(),
                        name,
                        nearest.isEmpty() ? "it has " + String.join(", ", names) : "did you mean '" + nearest + "'?"));
    }
}
