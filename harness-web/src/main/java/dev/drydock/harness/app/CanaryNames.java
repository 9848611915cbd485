package dev.drydock.harness.app;

import dev.drydock.harness.store.Canaries;
import dev.drydock.scenarios.form.NearestName;
import java.util.List;

/** Canaries by the names a user gives. */
final class CanaryNames {
    private CanaryNames() {}

    static Mistake unknown(String name, Canaries canaries) {
        List<String> names = canaries.all().stream().map(Canaries.Row::name).toList();
        String nearest = NearestName.of(name, names);
        return new Mistake("there is no canary '" + name + "'"
                + (nearest.isEmpty()
                        ? names.isEmpty() ? "" : "; there is " + String.join(", ", names)
                        : "; did you mean '" + nearest + "'?"));
    }
}
