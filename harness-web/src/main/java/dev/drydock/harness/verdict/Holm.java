package dev.drydock.harness.verdict;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's step-down adjustment (1979): comparing adjusted p-values with α keeps the chance of any false alarm at α. */
final class Holm {
    private Holm() {}

    /** In the order given; ties keep it. */
    static double[] adjust(double[] pValues) {
        int[] ascending = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double highest = 0;
        for (int step = 0; step < ascending.length; step++) {
            highest = Math.max(highest, Math.min(1, (ascending.length - step) * pValues[ascending[step]]));
            adjusted[ascending[step]] = highest;
        }
        return adjusted;
    }
}
