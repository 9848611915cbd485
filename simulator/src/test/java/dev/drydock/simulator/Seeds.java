package dev.drydock.simulator;

import java.util.Random;
import java.util.function.Consumer;

/** Seeded property tests: runs a property over many seeds, or over one with {@code -Dtest.seed=…}, and names the one that fails. */
public final class Seeds {
    private static final int COUNT = 200;

    private Seeds() {}

    /** Checks the property with a fresh generator for each seed. */
    public static void forAllSeeds(Consumer<Random> property) {
        Long only = Long.getLong("test.seed");
        if (only != null) {
            property.accept(new Random(only));
            return;
        }
        for (long seed = 0; seed < COUNT; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (Throwable failure) {
                throw new AssertionError("fails with seed " + seed + "; replay with -Dtest.seed=" + seed, failure);
            }
        }
    }
}
