package dev.drydock.scenarios.table;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a table is expected to look like.
 *
 * @param columns those that are read, in any order in the file
 * @param others which further columns may stand there
 */
public record Layout(List<Column> columns, Predicate<String> others) {
    public Layout {
        columns = List.copyOf(columns);
    }

    /** Of somebody else's file: columns that nobody asked for are passed over. */
    public static Layout among(Column... columns) {
        return new Layout(List.of(columns), name -> true);
    }

    /** Of our own format: a column that is not in it is a mistake. */
    public static Layout exactly(Column... columns) {
        return new Layout(List.of(columns), name -> false);
    }
}
