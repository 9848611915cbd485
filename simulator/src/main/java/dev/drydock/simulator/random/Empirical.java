package dev.drydock.simulator.random;

import java.util.Arrays;
import java.util.List;

/**
 * A distribution given by some of its quantiles, in a straight line between one and the next; for figures published as
 * "half within two days, 95 % within five".
 */
public final class Empirical implements Distribution {
    /** A quantile: the value not exceeded with the given probability. */
    public record Point(double probability, double value) {
        public Point {
            Require.probability(probability);
            Require.finite("value", value);
        }
    }

    private final double[] probabilities;
    private final double[] values;

    /**
     * A distribution through the given points.
     *
     * @throws IllegalArgumentException unless the probabilities rise strictly from 0 to 1 and the values never fall
     */
    public Empirical(List<Point> points) {
        probabilities = points.stream().mapToDouble(Point::probability).toArray();
        values = points.stream().mapToDouble(Point::value).toArray();
        int last = points.size() - 1;
        if (last < 1 || probabilities[0] != 0 || probabilities[last] != 1) {
            throw new IllegalArgumentException("quantiles must go from probability 0 to 1: " + points);
        }
        for (int i = 1; i <= last; i++) {
            if (probabilities[i] <= probabilities[i - 1] || values[i] < values[i - 1]) {
                throw new IllegalArgumentException("quantiles must rise: " + points.get(i - 1) + ", " + points.get(i));
            }
        }
    }

    @Override
    public double mean() {
        double mean = 0;
        for (int i = 1; i < values.length; i++) {
            mean += (probabilities[i] - probabilities[i - 1]) * (values[i - 1] + values[i]) / 2;
        }
        return mean;
    }

    @Override
    public double quantile(double probability) {
        Require.probability(probability);
        int found = Arrays.binarySearch(probabilities, probability);
        if (found >= 0) return values[found];
        int right = -found - 1;
        int left = right - 1;
        double share = (probability - probabilities[left]) / (probabilities[right] - probabilities[left]);
        return values[left] + share * (values[right] - values[left]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Empirical that
                && Arrays.equals(probabilities, that.probabilities)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(probabilities) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Empirical[probabilities=" + Arrays.toString(probabilities) + ", values=" + Arrays.toString(values)
                + "]";
    }
}
