package dev.drydock.harness.verdict;

import java.util.Arrays;

/** Size, mean and sample standard deviation (divisor n − 1) of a sample, in two passes. */
record Moments(int n, double mean, double standardDeviation) {
    static Moments of(double[] sample) {
        if (sample.length == 0) return new Moments(0, Double.NaN, Double.NaN);
        if (Arrays.stream(sample).allMatch(x -> x == sample[0])) {
            return new Moments(sample.length, sample[0], sample.length == 1 ? Double.NaN : 0);
        }
        double mean = Arrays.stream(sample).sum() / sample.length;
        double squares = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum();
        return new Moments(sample.length, mean, Math.sqrt(squares / (sample.length - 1)));
    }

    double standardError() {
        return standardDeviation / Math.sqrt(n);
    }
}
