package dev.drydock.harness.report.chart;

import java.util.Locale;

/** A share of a whole as a bar, beside a number that says the same. */
public final class Bar {
    private Bar() {}

    /** @param share 0 to 1 */
    public static String of(double share) {
        double width = 100 * Math.max(0, Math.min(1, share));
        return String.format(
                Locale.ROOT,
                "<svg class=\"bar\" aria-hidden=\"true\" viewBox=\"0 0 100 10\" width=\"100\" height=\"10\" preserveAspectRatio=\"none\">"
                        + "<rect class=\"track\" width=\"100\" height=\"10\"/><rect class=\"fill\" width=\"%.1f\" height=\"10\"/></svg>",
                width);
    }
}
