package dev.drydock.harness.app.screen;

import java.util.Locale;

/** Sums of money under one another. */
public record Amounts(String currency) {

    /** One line: what it is, and how much. */
    public String line(String name, long cents) {
        return String.format(Locale.ROOT, "  %-12s %18s%n", name, Quantity.money(cents, currency));
    }
}
