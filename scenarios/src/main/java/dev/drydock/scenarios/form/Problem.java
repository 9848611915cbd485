package dev.drydock.scenarios.form;

import java.util.Comparator;

/**
 * One mistake in a file, for the person who wrote it.
 *
 * @param path field names from the top of the document, {@code nodes.reno.stock}; empty at the top
 * @param expected what would have been right; empty when the message says it all
 * @param suggestion the nearest valid name; empty when nothing is near
 */
public record Problem(
        String file, int line, int column, String path, String message, String expected, String suggestion) {

    /** In reading order: file, line, column, then text. */
    public static final Comparator<Problem> IN_READING_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** {@code carrier-outage.yaml:14:9: unknown field 'duratoin' in fault; did you mean 'duration'?} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(file)
                .append(':')
                .append(line)
                .append(':')
                .append(column)
                .append(": ")
                .append(message);
        if (!expected.isEmpty()) text.append("; expected ").append(expected);
        if (!suggestion.isEmpty())
            text.append("; did you mean '").append(suggestion).append("'?");
        return text.toString();
    }
}
