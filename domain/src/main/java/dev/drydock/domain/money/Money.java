package dev.drydock.domain.money;

import java.util.Locale;

/** An amount in minor units of one currency, as it is written at the edges: {@code 12.50 USD}. */
public record Money(long cents, String currency) {

    public Money {
        if (!currency.matches("[A-Z]{3}"))
            throw new IllegalArgumentException("currency is three capitals: " + currency);
    }

    @Override
    public String toString() {
        String sign = cents < 0 ? "-" : "";
        long size = Math.abs(cents);
        return String.format(Locale.ROOT, "%s%d.%02d %s", sign, size / 100, size % 100, currency);
    }
}
