package dev.drydock.harness.app;

import dev.drydock.harness.baseline.Baseline;
import java.util.Optional;

/** Baselines as commands read them. */
final class Baselines {
    private Baselines() {}

    /** @throws Mistake when the file is there and is no baseline */
    static Optional<Baseline> read(Scenarios.Loaded loaded) {
        try {
            return loaded.baseline().read();
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
    }
}
