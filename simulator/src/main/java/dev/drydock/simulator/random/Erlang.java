package dev.drydock.simulator.random;

/**
 * The sum of {@code shape} independent exponential times of equal mean, {@code mean} in all: a task of several steps. With more
 * steps it is more regular; the standard deviation is mean/√shape.
 *
 * <p>Its quantile has no closed form and is solved for: a sample costs some ten times that of an exponential, and more with the shape.
 */
public record Erlang(int shape, double mean) implements Distribution {
    /** Beyond this the normal distribution is as good, and {@code exp(-x)} leaves the range of doubles. */
    public static final int MAX_SHAPE = 200;

    private static final int MAX_STEPS = 100;

    public Erlang {
        if (shape < 1 || shape > MAX_SHAPE) {
            throw new IllegalArgumentException("shape must be in 1.." + MAX_SHAPE + ": " + shape);
        }
        Require.positive("mean", mean);
    }

    @Override
    public double quantile(double probability) {
        Require.probability(probability);
        if (probability == 0) return 0;
        if (probability == 1) return Double.POSITIVE_INFINITY;
        return mean / shape * unitQuantile(probability);
    }

    /**
     * Newton's method on the distribution function of unit steps, kept inside a shrinking bracket. It starts from the cube of a
     * normal quantile (Wilson and Hilferty 1931).
     */
    private double unitQuantile(double probability) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double x = wilsonHilferty(probability);
        for (int step = 0; step < MAX_STEPS; step++) {
            double term = StrictMath.exp(-x); // ends as the density at x
            double above = term; // ends as the probability of exceeding x
            for (int i = 1; i < shape; i++) {
                term *= x / i;
                above += term;
            }
            double excess = (1 - probability) - above;
            if (excess > 0) high = x;
            else low = x;
            double next = x - excess / term;
            if (!(next > low && next < high)) next = high < Double.POSITIVE_INFINITY ? low + (high - low) / 2 : 2 * low;
            if (Math.abs(next - x) <= 1e-14 * x) return next;
            x = next;
        }
        return x;
    }

    private double wilsonHilferty(double probability) {
        double variance = 1.0 / (9 * shape);
        double root = 1 - variance + StandardNormal.quantile(probability) * Math.sqrt(variance);
        return root > 0 ? shape * root * root * root : 0.1 * probability * shape;
    }
}
