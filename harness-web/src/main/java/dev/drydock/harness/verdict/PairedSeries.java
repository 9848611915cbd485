package dev.drydock.harness.verdict;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One metric's values under baseline and candidate, one pair for each replication, both sides of a pair from the same seed. NaN
 * says that the replication has no data for the metric.
 */
public final class PairedSeries {
    private static final double LARGEST = 1e150;

    private final Metric metric;
    private final double[] baseline;
    private final double[] candidate;

    public PairedSeries(Metric metric, double[] baseline, double[] candidate) {
        if (baseline.length != candidate.length) {
            throw new IllegalArgumentException(
                    "metric %s has %d baseline and %d candidate values; pairs need as many of each"
                            .formatted(metric.name(), baseline.length, candidate.length));
        }
        this.metric = metric;
        this.baseline = baseline.clone();
        this.candidate = candidate.clone();
    }

    public Metric metric() {
        return metric;
    }

    /** How many replications were run, with data or without. */
    public int replications() {
        return baseline.length;
    }

    double[] baselineWithData() {
        return complete().mapToDouble(i -> baseline[i]).toArray();
    }

    double[] candidateWithData() {
        return complete().mapToDouble(i -> candidate[i]).toArray();
    }

    /** Candidate less baseline, for the replications that have both. */
    double[] differences() {
        return complete().mapToDouble(i -> candidate[i] - baseline[i]).toArray();
    }

    /** Replications in which the baseline has a value and the candidate lost it. */
    int lostByCandidate() {
        return (int) IntStream.range(0, baseline.length)
                .filter(i -> Double.isNaN(candidate[i]) && !Double.isNaN(baseline[i]))
                .count();
    }

    /** Whether arithmetic on the values stays finite: none is infinite, nor so large that its square is. */
    boolean finite() {
        return DoubleStream.concat(DoubleStream.of(baseline), DoubleStream.of(candidate))
                .noneMatch(value -> Math.abs(value) > LARGEST);
    }

    /** Whether each pair with data has the same value on both sides, to the last bit. */
    boolean identical() {
        return complete().allMatch(i -> baseline[i] == candidate[i]);
    }

    private IntStream complete() {
        return IntStream.range(0, baseline.length)
                .filter(i -> !Double.isNaN(baseline[i]) && !Double.isNaN(candidate[i]));
    }
}
