package dev.drydock.simulator.random;

/** A distribution to draw from. */
public interface Distribution {
    double sample(Draws draws);

    double mean();

    double quantile(double p);
}
