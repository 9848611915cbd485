package dev.drydock.harness.report.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values of one unit are written for a person. One scale serves all values that stand side by side, so that they share their unit
 * and their digits.
 *
 * @param factor from the unit of the data to the unit shown
 * @param prefix before the digits: a currency's sign
 * @param suffix after the digits, with its leading space
 * @param differenceSuffix the same for a difference: shares differ by points
 */
public record Scale(double factor, String prefix, String suffix, String differenceSuffix, int decimals) {
    /** What stands in place of an unknown value. */
    public static final String UNKNOWN = "no data";

    /** A narrow space that does not break. */
    static final String GAP = "\u202f";

    private static final String MINUS = "\u2212";
    private static final Map<String, String> CURRENCY_SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "BRL", "R$");

    /**
     * @param unit the label of a {@link dev.drydock.domain.kpi.Unit}, or any other word
     * @param half half the width of the interval that will stand beside it, NaN when there is none
     * @param shown every value that will be written on this scale; null and NaN are passed over
     */
    public static Scale of(String unit, String currency, double half, @Nullable Double... shown) {
        double largest = Arrays.stream(shown)
                .filter(value -> value != null && Double.isFinite(value))
                .mapToDouble(value -> Math.abs(value))
                .max()
                .orElse(0);
        return switch (unit) {
            case "share" ->
                new Scale(
                        100, "", GAP + "%", " points", narrow(half * 100) || (largest > 0 && largest < 0.002) ? 2 : 1);
            case "cents" -> money(currency, largest);
            case "minutes" -> time(largest / 60, half / 60, 60);
            case "hours" -> time(largest, half, 1);
            case "seconds" -> time(largest / 3600, half / 3600, 3600);
            case "count" -> new Scale(1, "", "", "", largest >= 100 || whole(shown) ? 0 : 1);
            case "per 1,000 orders" -> new Scale(1, "", " per 1,000", " per 1,000", 1);
            default -> new Scale(1, "", " " + unit, " " + unit, whole(shown) ? 0 : digits(largest));
        };
    }

    /** Amounts in cents of one currency. */
    public static Scale money(String currency, double largestCents) {
        String sign = CURRENCY_SIGNS.getOrDefault(currency, currency + GAP);
        return new Scale(0.01, sign, "", "", largestCents >= 100_000 ? 0 : 2);
    }

    /** {@code 98.4 %}, {@code $4.31}, {@code 2.3 h}. */
    public String value(@Nullable Double value) {
        if (value == null || value.isNaN()) return UNKNOWN;
        return sign(value, "") + prefix + digitsOf(value) + suffix;
    }

    /** The same without its unit, for the far end of a range. */
    public String bare(@Nullable Double value) {
        return value == null || value.isNaN() ? UNKNOWN : sign(value, "") + digitsOf(value);
    }

    /** {@code ± 0.3}, or nothing when an end is unknown. */
    public String plusMinus(@Nullable Double low, @Nullable Double high) {
        if (low == null || high == null) return "";
        return "±" + GAP + prefix + digitsOf((high - low) / 2);
    }

    /** {@code +1.2 points}, {@code −$0.31}. */
    public String difference(@Nullable Double value) {
        if (value == null || value.isNaN()) return UNKNOWN;
        return sign(value, "+") + prefix + digitsOf(value) + differenceSuffix;
    }

    /** {@code −0.4 to +1.9}. */
    public String range(@Nullable Double low, @Nullable Double high) {
        if (low == null || high == null) return "";
        return sign(low, "+") + prefix + digitsOf(low) + " to " + sign(high, "+") + prefix + digitsOf(high);
    }

    /** {@code ±0.5 points}: a margin with the digits it was given. */
    public String margin(@Nullable Double margin) {
        if (margin == null || margin.isNaN()) return UNKNOWN;
        if (margin == 0) return "none";
        Scale finer = prefix.isEmpty() ? withDecimals(0) : this;
        while (finer.decimals < 4 && finer.loses(margin)) finer = finer.withDecimals(finer.decimals + 1);
        return prefix + finer.digitsOf(margin) + differenceSuffix;
    }

    private boolean loses(double value) {
        double scaled = value * factor * Math.pow(10, decimals);
        return Math.abs(scaled - Math.rint(scaled)) > 0.01;
    }

    private Scale withDecimals(int more) {
        return new Scale(factor, prefix, suffix, differenceSuffix, more);
    }

    private String digitsOf(double value) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value * factor));
    }

    private String sign(double value, String plus) {
        double scaled = value * factor;
        if (Math.abs(scaled) < 0.5 * Math.pow(10, -decimals)) return "";
        return scaled < 0 ? MINUS : plus;
    }

    /** @param perHour how many units of the data are an hour */
    private static Scale time(double largestHours, double halfHours, double perHour) {
        if (largestHours == 0) return new Scale(1, "", GAP + word(perHour), GAP + word(perHour), 1);
        if (largestHours >= 120) return time(1 / (24 * perHour), "d", largestHours / 24, halfHours / 24);
        if (largestHours >= 1) return time(1 / perHour, "h", largestHours, halfHours);
        if (largestHours >= 1 / 60.0) {
            return time(60 / perHour, "min", largestHours * 60, halfHours * 60);
        }
        return time(3600 / perHour, "s", largestHours * 3600, halfHours * 3600);
    }

    private static String word(double perHour) {
        return perHour == 1 ? "h" : perHour == 60 ? "min" : "s";
    }

    /** So narrow that one digit behind the point would not show it. */
    private static boolean narrow(double half) {
        return half > 0 && half < 0.095;
    }

    private static Scale time(double factor, String word, double largest, double half) {
        return new Scale(factor, "", GAP + word, GAP + word, narrow(half) && largest < 100 ? 2 : 1);
    }

    private static int digits(double largest) {
        if (largest >= 100) return 0;
        return largest >= 1 ? 1 : 2;
    }

    private static boolean whole(@Nullable Double... shown) {
        return Arrays.stream(shown).allMatch(value -> value == null || value.isNaN() || value == Math.rint(value));
    }
}
