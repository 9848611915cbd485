package dev.drydock.simulator.random;

/** The time until the next of events that happen independently at a constant rate. */
public record Exponential(double mean) implements Distribution {
    public Exponential {
        Require.positive("mean", mean);
    }

    @Override
    public double quantile(double probability) {
        Require.probability(probability);
        return -mean * StrictMath.log(1 - probability);
    }
}
