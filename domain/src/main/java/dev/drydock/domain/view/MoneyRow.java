package dev.drydock.domain.view;

import java.util.Arrays;

/** Cents by column: of one order, or of one day. */
@SuppressWarnings("EnumOrdinal") // indexes of an array made from the same values, and never stored
public final class MoneyRow {
    private static final MoneyColumn[] COLUMNS = MoneyColumn.values();

    private final long[] cents = new long[COLUMNS.length];

    void add(MoneyColumn column, long more) {
        cents[column.ordinal()] += more;
    }

    void add(MoneyRow other) {
        for (int i = 0; i < cents.length; i++) cents[i] += other.cents[i];
    }

    public long cents(MoneyColumn column) {
        return cents[column.ordinal()];
    }

    /** Reserved and neither collected nor given back. */
    long reservedCents() {
        return cents(MoneyColumn.AUTHORISED) - cents(MoneyColumn.CAPTURED) - cents(MoneyColumn.RELEASED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyRow row && Arrays.equals(cents, row.cents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cents);
    }

    /** {@code authorised 1200, captured 1200}: what is not nought. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (MoneyColumn column : COLUMNS) {
            if (cents(column) == 0) continue;
            if (text.length() > 0) text.append(", ");
            text.append(column.label()).append(' ').append(cents(column));
        }
        return text.toString();
    }
}
