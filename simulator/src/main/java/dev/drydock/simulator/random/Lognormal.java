package dev.drydock.simulator.random;

/**
 * A positive quantity whose logarithm is normal with mean {@code mu} and standard deviation {@code sigma}: the usual shape of
 * the time people take for a task, skewed to the right.
 */
public record Lognormal(double mu, double sigma) implements Distribution {
    public Lognormal {
        Require.finite("mu", mu);
        Require.notNegative("sigma", sigma);
    }

    /** The lognormal with this expected value, which is exp(mu + sigma²/2). */
    public static Lognormal ofMean(double mean, double sigma) {
        Require.positive("mean", mean);
        return new Lognormal(StrictMath.log(mean) - sigma * sigma / 2, sigma);
    }

    /** The lognormal with this median, which is exp(mu). */
    public static Lognormal ofMedian(double median, double sigma) {
        Require.positive("median", median);
        return new Lognormal(StrictMath.log(median), sigma);
    }

    @Override
    public double mean() {
        return StrictMath.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double quantile(double probability) {
        Require.probability(probability);
        return StrictMath.exp(sigma == 0 ? mu : mu + sigma * StandardNormal.quantile(probability));
    }
}
