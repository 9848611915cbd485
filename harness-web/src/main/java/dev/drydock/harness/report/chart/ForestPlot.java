package dev.drydock.harness.report.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One difference with its interval, drawn against zero and the margin, as SVG. Left of zero is less than the baseline. The span between
 * the margins is shaded; beyond the edges an interval ends in an arrow.
 */
public final class ForestPlot {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 30;
    private static final double MIDDLE = HEIGHT / 2;
    private static final double EDGE = 8;

    private final double reach;
    private final StringBuilder out = new StringBuilder();

    private ForestPlot(double reach) {
        this.reach = reach;
    }

    /**
     * @param tone class of the interval: {@code good}, {@code bad}, {@code warn}, {@code open} or {@code plain}
     * @param margin null or NaN when there is none
     */
    public static String of(
            String label,
            String tone,
            double mean,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double margin) {
        double band = margin == null || margin.isNaN() ? 0 : margin;
        double least = low == null ? mean : low;
        double most = high == null ? mean : high;
        double largest = Math.max(Math.max(Math.abs(least), Math.abs(most)), 1.6 * band);
        double reach = band > 0 ? Math.min(largest, Math.max(5 * band, 2 * Math.abs(mean))) : largest;
        return new ForestPlot(reach > 0 ? reach * 1.08 : 1).draw(label, tone, mean, least, most, band);
    }

    private String draw(String label, String tone, double mean, double low, double high, double band) {
        out.append("<svg class=\"forest\" role=\"img\" viewBox=\"0 0 200 30\" width=\"200\" height=\"30\">");
        out.append("<title>").append(Markup.escape(label)).append("</title>");
        if (band > 0) {
            rect("margin", x(-band), 3, x(band) - x(-band), HEIGHT - 6);
            line("margin-edge", x(-band), 3, x(-band), HEIGHT - 3);
            line("margin-edge", x(band), 3, x(band), HEIGHT - 3);
        }
        line("zero", x(0), 0, x(0), HEIGHT);
        out.append("<g class=\"interval ").append(Markup.escape(tone)).append("\">");
        line("reach", x(low), MIDDLE, x(high), MIDDLE);
        end(low, -1);
        end(high, 1);
        out.append(text("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x(mean), MIDDLE));
        return out.append("</g></svg>").toString();
    }

    private void end(double value, int side) {
        if (Math.abs(value) <= reach) {
            line("reach", x(value), MIDDLE - 4, x(value), MIDDLE + 4);
        } else {
            double tip = x(value);
            out.append(text(
                    "<path d=\"M%.1f %.1fl%d -4v8z\"/>",
                    tip + 5 * Integer.signum(side), MIDDLE, -7 * Integer.signum(side)));
        }
    }

    private double x(double value) {
        double share = Math.max(-1, Math.min(1, value / reach));
        return WIDTH / 2 + share * (WIDTH / 2 - EDGE);
    }

    private void rect(String kind, double x, double y, double width, double height) {
        out.append(text(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                kind, x, y, width, height));
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        out.append(text("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", kind, x1, y1, x2, y2));
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
