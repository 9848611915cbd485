package dev.drydock.simulator.random;

/**
 * A probability distribution of a quantity without unit; callers agree on one, mostly milliseconds.
 *
 * <p>Every distribution is sampled by inversion, with exactly one draw: the sample is the quantile of a uniform number. Hence a
 * slower picker takes longer for every order, not only on average, and differences between two runs on the same draws have
 * the least variance. Samples depend on {@link StrictMath} and plain arithmetic alone and are the same on every platform.
 */
public sealed interface Distribution
        permits AtLeast,
                Constant,
                Empirical,
                Erlang,
                Exponential,
                Lognormal,
                Normal,
                Scaled,
                Shifted,
                Triangular,
                Uniform {

    /** The expected value. */
    double mean();

    /**
     * The value that a sample does not exceed with the given probability. At 0 and 1 these are the ends of the support, which
     * may be infinite.
     *
     * @throws IllegalArgumentException when the probability is not in [0, 1]
     */
    double quantile(double probability);

    /** Draws a value, moving the cursor by one number. */
    default double sample(Draws draws) {
        return quantile(draws.nextOpenDouble());
    }
}
