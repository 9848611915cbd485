package dev.drydock.harness.verdict;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A mean over replications with its two-sided confidence interval.
 *
 * @param mean NaN when nothing was measured
 * @param low NaN when unknown: one replication tells nothing about the spread
 * @param high NaN when unknown
 * @param n replications that had data
 * @param level confidence, such as 0.95
 */
public record Interval(double mean, double low, double high, int n, double level) {
    public Interval {
        requireLevel(level);
        if (n < 0) throw new IllegalArgumentException("n is at least 0, not " + n);
        if (low > high) throw new IllegalArgumentException("low " + low + " is above high " + high);
    }

    /** Student's t interval, mean ± t(n−1)·s/√n, of replication means; NaN values are left out. */
    public static Interval ofMeans(double[] means, double level) {
        requireLevel(level);
        Moments moments =
                Moments.of(Arrays.stream(means).filter(x -> !Double.isNaN(x)).toArray());
        return ofMoments(moments, level);
    }

    static Interval ofMoments(Moments moments, double level) {
        if (moments.n() < 2) return new Interval(moments.mean(), Double.NaN, Double.NaN, moments.n(), level);
        double half = moments.standardError() == 0
                ? 0
                : TDistribution.of(moments.n() - 1).inverseSurvivalProbability((1 - level) / 2)
                        * moments.standardError();
        return new Interval(moments.mean(), moments.mean() - half, moments.mean() + half, moments.n(), level);
    }

    /** Whether both ends are known. */
    public boolean bounded() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public @Nullable Double meanOrNull() {
        return known(mean);
    }

    public @Nullable Double lowOrNull() {
        return known(low);
    }

    public @Nullable Double highOrNull() {
        return known(high);
    }

    /** As in a table: {@code 4.2 (3.6 to 4.8)}, with n/a for what is unknown. */
    @Override
    public String toString() {
        return "%s (%s to %s)".formatted(figure(mean), figure(low), figure(high));
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1, not " + level);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "n/a" : String.format(Locale.ROOT, "%.4g", value);
    }
}
