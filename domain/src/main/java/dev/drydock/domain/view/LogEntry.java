package dev.drydock.domain.view;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the event log in plain values, the same whether it was just written or read from a file: text, whole numbers as {@code Long}, {@code Boolean}, lists and maps of
 * those, and instants as ISO 8601 text.
 *
 * @param kind {@code fact}, {@code heard} or {@code decided}
 * @param type name in the event stream: {@code order.placed}
 * @param values members of the entry by name, as the event file names them
 */
public record LogEntry(String kind, String type, long atMillis, Map<String, @Nullable Object> values) {
    private static final String COMMAND = "command";

    public LogEntry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Number of the order it is about, or of that which a failed command was about; -1 without one. */
    public int order() {
        return number("order");
    }

    /** The same for the shipment. */
    public int shipment() {
        return number("shipment");
    }

    private int number(String name) {
        Object value = values.get(name);
        if (value == null && values.get(COMMAND) instanceof Map<?, ?> command) value = command.get(name);
        return value instanceof Long number ? number.intValue() : -1;
    }

    /** A text, or empty. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /** A whole number, or 0. */
    public long count(String name) {
        return values.get(name) instanceof Long number ? number : 0;
    }

    public boolean flag(String name) {
        return values.get(name) instanceof Boolean flag && flag;
    }

    /** An instant, epoch milliseconds, or 0. */
    public long millis(String name) {
        String text = text(name);
        return text.isEmpty() ? 0 : Instant.parse(text).toEpochMilli();
    }

    /** A list, or an empty one. */
    public List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    /** The sum of a list of whole numbers. */
    long sum(String name) {
        long sum = 0;
        for (Object each : list(name)) if (each instanceof Long number) sum += number;
        return sum;
    }
}
