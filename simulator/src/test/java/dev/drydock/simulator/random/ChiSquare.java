package dev.drydock.simulator.random;

/** Pearson's test of whether counts are uniform. */
final class ChiSquare {
    private static final double QUANTILE_9999 = 3.719; // of the standard normal, for one false alarm in 10,000

    private ChiSquare() {}

    static double ofUniform(int[] counts) {
        long total = 0;
        for (int count : counts) total += count;
        double expected = (double) total / counts.length;
        double sum = 0;
        for (int count : counts) sum += (count - expected) * (count - expected) / expected;
        return sum;
    }

    /** The value exceeded with probability 0.0001 by uniform counts, by the approximation of Wilson and Hilferty. */
    static double critical(int degreesOfFreedom) {
        double variance = 2.0 / (9 * degreesOfFreedom);
        double root = 1 - variance + QUANTILE_9999 * Math.sqrt(variance);
        return degreesOfFreedom * root * root * root;
    }
}
