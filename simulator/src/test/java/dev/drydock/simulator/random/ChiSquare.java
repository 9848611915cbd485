package dev.drydock.simulator.random;

/** Pearson's test of whether counts follow given shares. */
public final class ChiSquare {
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

    /** Of counts that should be in the proportion of these weights; where the weight is zero nothing is added. */
    public static double of(int[] counts, double[] weights) {
        double total = 0;
        double weight = 0;
        for (int i = 0; i < counts.length; i++) {
            total += counts[i];
            weight += weights[i];
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (weights[i] == 0) continue;
            double expected = total * weights[i] / weight;
            sum += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        return sum;
    }

    /** The value exceeded with probability 0.0001 by counts of that kind, by the approximation of Wilson and Hilferty. */
    public static double critical(int degreesOfFreedom) {
        double variance = 2.0 / (9 * degreesOfFreedom);
        double root = 1 - variance + QUANTILE_9999 * Math.sqrt(variance);
        return degreesOfFreedom * root * root * root;
    }
}
