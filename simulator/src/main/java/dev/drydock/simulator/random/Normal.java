package dev.drydock.simulator.random;

/** The bell curve. It reaches below zero, so times want an {@link AtLeast} around it, or a {@link Lognormal} instead. */
public record Normal(double mean, double standardDeviation) implements Distribution {
    public Normal {
        Require.finite("mean", mean);
        Require.notNegative("standard deviation", standardDeviation);
    }

    @Override
    public double quantile(double probability) {
        Require.probability(probability);
        return standardDeviation == 0 ? mean : mean + standardDeviation * StandardNormal.quantile(probability);
    }
}
