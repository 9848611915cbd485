package dev.drydock.harness.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of all replications as dots on a line, from the smallest to the largest, with the mean's interval as a band. */
public final class Spread {
    private static final double WIDTH = 120;
    private static final int MOST_DOTS = 60;

    private Spread() {}

    /** Empty when fewer than two replications have data. */
    public static String of(List<@Nullable Double> values, @Nullable Double low, @Nullable Double high) {
        double[] known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .limit(MOST_DOTS)
                .toArray();
        if (known.length < 2 || low == null || high == null) return "";
        double least = Math.min(low, Arrays.stream(known).min().orElse(low));
        double most = Math.max(high, Arrays.stream(known).max().orElse(high));
        StringBuilder out = new StringBuilder(
                "<svg class=\"spread\" aria-hidden=\"true\" viewBox=\"0 0 120 16\" width=\"120\" height=\"16\">"
                        + "<line class=\"track\" x1=\"2\" x2=\"118\" y1=\"8\" y2=\"8\"/>");
        double left = x(low, least, most);
        out.append(String.format(
                Locale.ROOT,
                "<rect class=\"band\" x=\"%.1f\" y=\"2\" width=\"%.1f\" height=\"12\"/>",
                left,
                Math.max(1, x(high, least, most) - left)));
        for (double value : known) {
            out.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"8\" r=\"2\"/>", x(value, least, most)));
        }
        return out.append("</svg>").toString();
    }

    private static double x(double value, double least, double most) {
        return most > least ? 4 + (value - least) / (most - least) * (WIDTH - 8) : WIDTH / 2;
    }
}
