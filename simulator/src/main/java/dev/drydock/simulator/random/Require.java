package dev.drydock.simulator.random;

/** Checks of parameters, with messages that name them. */
final class Require {
    private Require() {}

    static void probability(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be in 0..1: " + probability);
        }
    }

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException(name + " must be a finite number: " + value);
    }

    static void positive(String name, double value) {
        finite(name, value);
        if (value <= 0) throw new IllegalArgumentException(name + " must be positive: " + value);
    }

    static void notNegative(String name, double value) {
        finite(name, value);
        if (value < 0) throw new IllegalArgumentException(name + " must not be negative: " + value);
    }

    static void ascending(String lowName, double low, String highName, double high) {
        finite(lowName, low);
        finite(highName, high);
        if (low > high) {
            throw new IllegalArgumentException(lowName + " must not exceed " + highName + ": " + low + " > " + high);
        }
    }
}
