package dev.drydock.harness.verdict;

import java.util.Locale;

/**
 * What is measured and how much of a change its owner accepts.
 *
 * @param name the key in files and JSON, unique within a comparison
 * @param label how a sentence calls it, in lower case: "on-time in full"
 * @param unit the unit of its values; {@code share} is 0 to 1 and is spoken of in percentage points
 * @param currency in which amounts of unit {@code cents} are spoken of; empty: in cents
 * @param critical a guardrail: its failure fails the whole comparison
 * @param mustHaveData without data for this metric the comparison is inconclusive
 */
public record Metric(
        String name,
        String label,
        String unit,
        String currency,
        Direction direction,
        Margin margin,
        boolean critical,
        boolean mustHaveData) {

    public Metric {
        if (name.isBlank()) throw new IllegalArgumentException("a metric has a name");
        if (label.isBlank()) throw new IllegalArgumentException("metric " + name + " has a blank label");
    }

    /** An ordinary metric: neither a guardrail nor required. The label is the name with its words taken apart. */
    public static Metric of(String name, String unit, Direction direction, Margin margin) {
        return new Metric(name, spoken(name), unit, "", direction, margin, false, false);
    }

    public Metric labelled(String spokenLabel) {
        return new Metric(name, spokenLabel, unit, currency, direction, margin, critical, mustHaveData);
    }

    /** Amounts are spoken of in this currency. */
    public Metric in(String spokenCurrency) {
        return new Metric(name, label, unit, spokenCurrency, direction, margin, critical, mustHaveData);
    }

    public Metric asCritical() {
        return new Metric(name, label, unit, currency, direction, margin, true, mustHaveData);
    }

    public Metric asMustHaveData() {
        return new Metric(name, label, unit, currency, direction, margin, critical, true);
    }

    private static String spoken(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[-_.]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
