package dev.drydock.scenarios.form;

import org.jspecify.annotations.Nullable;

/** A form that somebody filled in: values by field. */
public final class Filled {
    private final Position at;
    private final @Nullable Object[] values;
    private final @Nullable Position[] places;

    Filled(Position at, int fields) {
        this.at = at;
        this.values = new Object[fields];
        this.places = new Position[fields];
    }

    void set(Field<?> field, @Nullable Object value, @Nullable Position place) {
        values[field.index()] = value;
        places[field.index()] = place;
    }

    /** Where the form stands. */
    public Position at() {
        return at;
    }

    /** Where the field's value stands, or the form when it was left out. */
    public Position at(Field<?> field) {
        Position place = places[field.index()];
        return place == null ? at : place;
    }

    /** Whether somebody wrote the field, well or not. */
    public boolean has(Field<?> field) {
        return places[field.index()] != null;
    }

    /** The value of a field that is required or has a default. */
    public <T> T get(Field<T> field) {
        T value = find(field);
        if (value == null) throw new IllegalStateException("no value for " + field.name());
        return value;
    }

    /** The value, or null when it was left out or not right. */
    @SuppressWarnings("unchecked") // set() is only called with what the field's own shape read
    public <T> @Nullable T find(Field<T> field) {
        return (T) values[field.index()];
    }

    /** The value, or another when it was left out or not right. */
    public <T> T or(Field<T> field, T other) {
        T value = find(field);
        return value == null ? other : value;
    }
}
