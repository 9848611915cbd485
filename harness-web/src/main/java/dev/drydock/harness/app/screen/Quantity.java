package dev.drydock.harness.app.screen;

import dev.drydock.domain.kpi.Unit;
import dev.drydock.domain.money.Money;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures with their units as a person reads them; {@code n/a} for what is unknown. */
final class Quantity {
    private static final String UNKNOWN = "n/a";

    private final String unit;
    private final String currency;

    /** @param unit the label of a {@link Unit} */
    Quantity(String unit, String currency) {
        this.unit = unit;
        this.currency = currency;
    }

    /** {@code 92.4 %}, {@code 12.35 USD}, {@code 36.2 h}. */
    String value(@Nullable Double value) {
        return value == null ? UNKNOWN : number(value) + word();
    }

    /** {@code 91.8 to 93.0}, in the unit of {@link #value}. */
    String range(@Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? UNKNOWN : number(low) + " to " + number(high);
    }

    /** {@code +21.2 (+20.1 to +22.3)}, in the unit of {@link #value}. */
    String change(@Nullable Double mean, @Nullable Double low, @Nullable Double high) {
        if (mean == null) return UNKNOWN;
        if (low == null || high == null) return signed(mean);
        return signed(mean) + " (" + signed(low) + " to " + signed(high) + ")";
    }

    /** {@code 0.5}, with no digits that say nothing. */
    String margin(@Nullable Double margin) {
        if (margin == null) return UNKNOWN;
        return String.format(Locale.ROOT, "%.3g", margin * factor())
                .replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }

    private String signed(double value) {
        String number = number(value);
        return value > 0 && !number.matches("0(\\.0+)?") ? "+" + number : number;
    }

    private String number(double value) {
        String format = is(Unit.CENTS) || is(Unit.UNITS) || isShort(value) ? "%.2f" : is(Unit.COUNT) ? "%,.0f" : "%.1f";
        String number = String.format(Locale.ROOT, format, value * factor());
        return number.matches("-0(\\.0+)?") ? number.substring(1) : number;
    }

    /** A few minutes would be lost in tenths of an hour. */
    private boolean isShort(double value) {
        return (is(Unit.HOURS) || is(Unit.MINUTES)) && Math.abs(value) < 1 && value != 0;
    }

    private double factor() {
        return is(Unit.SHARE) ? 100 : is(Unit.CENTS) ? 0.01 : 1;
    }

    private String word() {
        if (is(Unit.SHARE)) return " %";
        if (is(Unit.CENTS)) return " " + currency;
        if (is(Unit.HOURS)) return " h";
        if (is(Unit.MINUTES)) return " min";
        return is(Unit.COUNT) ? "" : " " + unit;
    }

    private boolean is(Unit other) {
        return unit.equals(other.label());
    }

    /** {@code 45.00 USD}. */
    static String money(long cents, String currency) {
        return new Money(cents, currency).toString();
    }

    /** {@code 52,310}. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 order}, {@code 52,310 orders}. */
    static String count(long count, String one) {
        return count(count) + " " + one + (count == 1 ? "" : "s");
    }
}
