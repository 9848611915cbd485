package dev.drydock.harness.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How differences of one unit are spoken of: scale, word and digits. Shares become percentage points, cents an amount in their currency, and milliseconds the unit of
 * time that suits their size; the digits follow the width of the interval.
 */
record Figures(double factor, String word, int decimals) {
    private static final int MOST_DECIMALS = 6;
    private static final double CENT = 0.01;

    static Figures of(Metric metric, Interval difference, double margin) {
        double largest = DoubleStream.of(difference.mean(), difference.low(), difference.high())
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        Figures scale = scale(metric, largest);
        return new Figures(scale.factor, scale.word, decimals(difference, margin, scale.factor));
    }

    String plain(double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value * factor);
    }

    /** Without a sign, with its unit. */
    String counted(double value) {
        return (plain(value) + " " + word).strip();
    }

    String signed(double value) {
        return value == 0 ? "0" : (value > 0 ? "+" : "-") + plain(Math.abs(value));
    }

    /** The margin with the digits it was given, not those of the interval. */
    String margin(double margin) {
        BigDecimal rounded =
                new BigDecimal(margin * factor).round(new MathContext(3)).stripTrailingZeros();
        boolean money = factor == CENT && rounded.scale() < 2;
        String size = (money ? rounded.setScale(2) : rounded).toPlainString();
        return word.equals("points")
                ? "the %s-point margin".formatted(size)
                : "the margin of %s %s".formatted(size, word).strip();
    }

    private static Figures scale(Metric metric, double largest) {
        return switch (metric.unit()) {
            case "share", "ratio", "rate" -> new Figures(100, "points", 0);
            case "percent", "%" -> new Figures(1, "points", 0);
            case "millis", "ms" -> time(largest);
            case "count" -> new Figures(1, "", 0);
            case "cents" ->
                metric.currency().isEmpty() ? new Figures(1, "cents", 0) : new Figures(CENT, metric.currency(), 0);
            default -> new Figures(1, metric.unit(), 0);
        };
    }

    private static Figures time(double millis) {
        if (millis >= 2 * 86_400_000.0) return new Figures(1 / 86_400_000.0, "days", 0);
        if (millis >= 2 * 3_600_000.0) return new Figures(1 / 3_600_000.0, "hours", 0);
        if (millis >= 2 * 60_000.0) return new Figures(1 / 60_000.0, "minutes", 0);
        if (millis >= 2 * 1_000.0) return new Figures(1 / 1_000.0, "seconds", 0);
        return new Figures(1, "ms", 0);
    }

    /** One digit of the half-width, two of the mean, and as many more as tell an end from the margin it is compared with. */
    private static int decimals(Interval difference, double margin, double factor) {
        double half = (difference.high() - difference.low()) / 2 * factor;
        int decimals = Math.max(0, Math.max(-magnitude(half), 1 - magnitude(difference.mean() * factor)));
        while (decimals < MOST_DECIMALS
                && (blurs(difference.low(), margin, factor, decimals)
                        || blurs(difference.high(), margin, factor, decimals))) decimals++;
        return Math.min(decimals, MOST_DECIMALS);
    }

    private static boolean blurs(double end, double margin, double factor, int decimals) {
        double scale = Math.pow(10, decimals) * factor;
        double size = Math.abs(end);
        return Double.isFinite(size) && size != margin && Math.rint(size * scale) == Math.rint(margin * scale);
    }

    /** The power of ten of the leading digit; 0 for zero and for what is unknown, which need no digits. */
    private static int magnitude(double value) {
        double size = Math.abs(value);
        return size > 0 && Double.isFinite(size) ? (int) Math.floor(Math.log10(size)) : 0;
    }
}
