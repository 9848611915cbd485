package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Shares that make up a whole. */
final class Shares {
    /** Published tables are rounded; what they miss is spread in proportion. */
    private static final double ROUNDING = 0.01;

    private Shares() {}

    /** Adds a problem unless there are none or they sum to 1. */
    static void check(Roster<Double> shares, Position at, Problems problems) {
        if (shares.size() == 0 || shares.entries().stream().anyMatch(entry -> entry.value() == null)) return;
        check(shares.values(), at, problems);
    }

    static void check(List<Double> shares, Position at, Problems problems) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > ROUNDING)
            problems.add(
                    at, String.format(Locale.ROOT, "the shares sum to %.1f %%", sum * 100), "100 %, give or take 1 %");
    }

    /** In proportion, summing to exactly 1. */
    static double[] normalised(double[] weights) {
        double sum = 0;
        for (double weight : weights) sum += weight;
        double[] shares = new double[weights.length];
        for (int i = 0; i < weights.length; i++) shares[i] = weights[i] / sum;
        return shares;
    }

    static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Objects::requireNonNull).toArray();
    }
}
