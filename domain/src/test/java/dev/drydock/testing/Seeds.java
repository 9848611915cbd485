package dev.drydock.testing;

import java.util.Random;

/** Runs a property for many seeds, and says which seed to replay when it fails. */
public final class Seeds {

    private static final int PROPERTY_SEEDS = 200;

    private Seeds() {}

    /** Runs the property for 200 seeds, or for the one given as {@code -Dseed=N}. */
    public static void forAllSeeds(Property property) {
        Long only = Long.getLong("seed");
        if (only != null) {
            check(property, only);
            return;
        }
        for (long seed = 1; seed <= PROPERTY_SEEDS; seed++) check(property, seed);
    }

    private static void check(Property property, long seed) {
        try {
            property.holdsFor(new Random(seed));
        } catch (Exception | AssertionError failure) {
            throw new AssertionError("fails for -Dseed=" + seed + ": " + failure.getMessage(), failure);
        }
    }

    /** Something that must hold whatever the random numbers; throws when it does not. */
    @FunctionalInterface
    public interface Property {
        void holdsFor(Random random) throws Exception;
    }
}
