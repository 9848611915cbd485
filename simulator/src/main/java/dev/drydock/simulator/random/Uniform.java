package dev.drydock.simulator.random;

/** Any value between two bounds, all equally likely. */
public record Uniform(double min, double max) implements Distribution {
    public Uniform {
        Require.ascending("min", min, "max", max);
    }

    @Override
    public double mean() {
        return min + (max - min) / 2;
    }

    @Override
    public double quantile(double probability) {
        Require.probability(probability);
        return min + (max - min) * probability;
    }
}
