package dev.drydock.harness.verdict;

/**
 * How much change is too small to matter in practice. A margin belongs to the owner of a policy and is versioned there; here it
 * is only a value, in the unit of its metric or as a share of the baseline.
 */
public sealed interface Margin {
    /** The margin in the unit of the metric, never negative, for a baseline with this mean. */
    double resolve(double baselineMean);

    static Margin absolute(double amount) {
        return new Absolute(amount);
    }

    /** A share of the baseline's mean: 0.02 is two per cent. */
    static Margin relative(double share) {
        return new Relative(share);
    }

    /** No change is too small to matter. */
    static Margin none() {
        return new Absolute(0);
    }

    /** A fixed amount in the unit of the metric. */
    record Absolute(double amount) implements Margin {
        public Absolute {
            requireSize(amount);
        }

        @Override
        public double resolve(double baselineMean) {
            return amount;
        }
    }

    /** A share of the baseline's mean; the mean is taken as known, its own error is not propagated. */
    record Relative(double share) implements Margin {
        public Relative {
            requireSize(share);
        }

        @Override
        public double resolve(double baselineMean) {
            return share * Math.abs(baselineMean);
        }
    }

    private static void requireSize(double size) {
        if (!(size >= 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("a margin is finite and at least 0, not " + size);
        }
    }
}
