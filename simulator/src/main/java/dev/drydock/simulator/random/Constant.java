package dev.drydock.simulator.random;

/** Always the same value. */
public record Constant(double value) implements Distribution {
    public Constant {
        Require.finite("value", value);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double quantile(double probability) {
        Require.probability(probability);
        return value;
    }
}
