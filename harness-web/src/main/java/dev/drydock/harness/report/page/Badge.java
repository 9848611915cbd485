package dev.drydock.harness.report.page;

import org.jspecify.annotations.Nullable;

/**
 * A verdict as a small label: word, sign and tone, so that it can be told without seeing colour.
 *
 * @param tone a class of the style sheet: {@code good}, {@code bad}, {@code warn}, {@code open} or {@code plain}
 * @param sign one character
 */
public record Badge(String word, String tone, String sign) {

    /** For a verdict, a classification or an assessment, by its word; unknown words stay readable. */
    public static Badge of(@Nullable String word) {
        if (word == null) return new Badge("Not compared", "plain", "·");
        return switch (word) {
            case "Pass", "better", "identical", "same", "no worse" -> new Badge(word, "good", "✓");
            case "Fail", "worse", "High", "Low" -> new Badge(word, "bad", "✕");
            case "Error", "Broken" -> new Badge(word, "bad", "!");
            case "Marginal", "changed", "Stale", "Interrupted" -> new Badge(word, "warn", "!");
            case "Inconclusive", "inconclusive", "Missing", "Nodata", "unknown" -> new Badge(word, "open", "?");
            default -> new Badge(word, "plain", "·");
        };
    }

    /** How urgently a person should look: the larger, the sooner. */
    int urgency() {
        return switch (tone) {
            case "bad" -> 3;
            case "warn" -> 2;
            case "open" -> 1;
            default -> 0;
        };
    }
}
