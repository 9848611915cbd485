package dev.drydock.harness.report.chart;

import java.util.Arrays;

/**
 * One line of a chart.
 *
 * @param ink which of the colours of lines, from 0
 * @param dashed drawn with gaps, so that it is told apart without colour
 * @param values by the hour from the start, NaN where there is none
 */
public record Line(String name, int ink, boolean dashed, double[] values) {

    /** Its first hours. */
    public Line until(int hours) {
        return hours >= values.length ? this : new Line(name, ink, dashed, Arrays.copyOf(values, hours));
    }

    /** The mean of each run of {@code hours} values; NaN where there is none at all. */
    public Line by(int hours) {
        if (hours == 1) return this;
        double[] means = new double[(values.length + hours - 1) / hours];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            int n = 0;
            for (int hour = i * hours; hour < Math.min(values.length, (i + 1) * hours); hour++) {
                if (Double.isNaN(values[hour])) continue;
                sum += values[hour];
                n++;
            }
            means[i] = n == 0 ? Double.NaN : sum / n;
        }
        return new Line(name, ink, dashed, means);
    }
}
