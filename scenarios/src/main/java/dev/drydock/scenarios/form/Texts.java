package dev.drydock.scenarios.form;

import java.util.Locale;

/** Words as files and messages write them. */
final class Texts {
    private static final int LONGEST_QUOTE = 60;

    private Texts() {}

    /** A text short enough to quote in a message, on one line. */
    static String shortened(String text) {
        return shortened(text, LONGEST_QUOTE);
    }

    static String shortened(String text, int longest) {
        String line = text.replaceAll("[\\p{Cntrl}]+", " ");
        return line.length() <= longest ? line : line.substring(0, longest) + "…";
    }

    /** {@code OWNED_DC} as {@code owned-dc}. */
    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number without a superfluous fraction. */
    static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) return Long.toString((long) number);
        return Double.toString(number);
    }
}
