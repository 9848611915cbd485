package dev.drydock.scenarios.imports;

import java.util.Arrays;

/** Numbers to take quantiles of. */
final class Samples {
    private long[] values = new long[256];
    private int size;
    private boolean sorted;

    void add(long value) {
        if (size == values.length) values = Arrays.copyOf(values, size * 2);
        values[size++] = value;
        sorted = false;
    }

    int size() {
        return size;
    }

    /** The value that the given share of the samples does not exceed, a sample itself. @throws IllegalStateException without samples */
    long quantile(double share) {
        if (size == 0) throw new IllegalStateException("no samples");
        if (!sorted) Arrays.sort(values, 0, size);
        sorted = true;
        return values[(int) Math.min(size - 1, Math.floor(share * size))];
    }
}
