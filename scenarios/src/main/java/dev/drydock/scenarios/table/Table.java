package dev.drydock.scenarios.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.drydock.scenarios.form.NearestName;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header line (RFC 4180, UTF-8, commas), read row by row and never held as a whole. What is wrong with it goes to the
 * problems, all of it at once: line is the line of the file, column the number of the cell in its row.
 */
public final class Table {
    public static final long MOST_BYTES = 2L << 30;
    public static final int MOST_ROWS = 5_000_000;
    private static final int MOST_LISTED = 20; // column names in a message
    private static final int LONGEST_CELL = 1 << 16;
    private static final int BUFFER_BYTES = 1 << 16;

    private final String label;
    private final Layout layout;
    private final Problems problems;
    private final Consumer<Row> each;
    private @Nullable Row row;
    private long line = 1;
    private int rows;

    private Table(String label, Layout layout, Problems problems, Consumer<Row> each) {
        this.label = label;
        this.layout = layout;
        this.problems = problems;
        this.each = each;
    }

    /** Reads a file, packed with gzip when its name ends in {@code .gz}. @throws UncheckedIOException when the disk fails */
    public static void read(Path file, String label, Layout layout, Problems problems, Consumer<Row> each) {
        try (InputStream in = Files.newInputStream(file)) {
            read(in, label, layout, problems, each);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a stream to its end, packed with gzip when the label ends in {@code .gz}.
     *
     * @param each hears of every row that has as many cells as the header; the row object is the same each time
     */
    public static void read(InputStream in, String label, Layout layout, Problems problems, Consumer<Row> each)
            throws IOException {
        new Table(label, layout, problems, each).read(in);
    }

    private void read(InputStream packed) throws IOException {
        try {
            InputStream bytes = new BufferedInputStream(packed, BUFFER_BYTES);
            if (label.endsWith(".gz")) bytes = new GZIPInputStream(bytes, BUFFER_BYTES);
            bytes = new TextBytes(bytes, MOST_BYTES);
            rows(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (UncheckedIOException failed) {
            refuse(failed.getCause() == null ? new IOException(failed) : failed.getCause());
        } catch (IOException failed) {
            refuse(failed);
        } catch (CsvParseException malformed) {
            Throwable cause = malformed.getCause();
            String why = cause == null ? malformed.getMessage() : cause.getMessage();
            problems.add(at(line, 1), "not valid CSV from here on: " + why, "quotes in pairs");
        }
    }

    private void refuse(IOException failed) throws IOException {
        if (failed instanceof TextBytes.Refused refused)
            problems.add(at(refused.line, 1), String.valueOf(refused.getMessage()), refused.expected);
        else if (failed instanceof ZipException) problems.add(at(1, 1), "not packed with gzip", "a gzip file");
        else if (failed instanceof EOFException)
            problems.add(at(line, 1), "the packed file ends too soon", "a whole gzip file");
        else throw failed;
    }

    private void rows(InputStreamReader text) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .detectBomHeader(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord cells : csv) {
                line = cells.getStartingLineNumber();
                if (row == null) {
                    Row header = header(cells);
                    if (header == null) return;
                    row = header;
                } else if (!next(row, cells)) {
                    return;
                }
            }
        }
        if (row == null) problems.add(at(1, 1), "the file is empty", "a header line: " + names());
    }

    private boolean next(Row current, CsvRecord cells) {
        if (++rows > MOST_ROWS) {
            problems.add(at(line, 1), "too many rows", "at most " + MOST_ROWS);
            return false;
        }
        if (cells.getFieldCount() != current.columnNames().size()) {
            problems.add(
                    at(line, cells.getFieldCount()),
                    cells.getFieldCount() + " cells in this row",
                    current.columnNames().size() + " as in the header");
            return true;
        }
        current.set(cells);
        each.accept(current);
        return true;
    }

    private @Nullable Row header(CsvRecord cells) {
        String[] names = new String[cells.getFieldCount()];
        for (int i = 0; i < names.length; i++) names[i] = cells.getField(i).strip();
        if (names[0].startsWith("\uFEFF")) names[0] = names[0].substring(1);
        if (names.length == 1 && names[0].contains(";") && layout.columns().size() > 1) {
            problems.add(at(1, 1), "cells are separated by ';'", "commas");
            return null;
        }
        Map<String, Integer> indexByName = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++)
            if (indexByName.putIfAbsent(names[i], i) != null)
                problems.add(at(line, i + 1), "a second column '" + names[i] + "'", "each column once");
        return complete(indexByName) ? new Row(label, Arrays.asList(names), indexByName, problems) : null;
    }

    private boolean complete(Map<String, Integer> indexByName) {
        Set<String> asked = new HashSet<>();
        for (Column column : layout.columns()) asked.add(column.name());
        List<String> unasked = indexByName.keySet().stream()
                .filter(name -> !asked.contains(name))
                .toList();
        List<String> missing = layout.columns().stream()
                .map(Column::name)
                .filter(name -> !indexByName.containsKey(name))
                .toList();
        boolean complete = true;
        for (Column column : layout.columns()) {
            if (!column.needed() || indexByName.containsKey(column.name())) continue;
            String nearest = NearestName.of(column.name(), unasked);
            problems.add(
                    at(line, nearest.isEmpty() ? 1 : indexByName.getOrDefault(nearest, 0) + 1),
                    "no column '" + column.name() + "'",
                    nearest.isEmpty()
                            ? layout.columns().size() > MOST_LISTED ? "it in the header" : "a header with " + names()
                            : "'" + column.name() + "' in place of '" + nearest + "'");
            complete = false;
        }
        for (String name : unasked) {
            if (layout.others().test(name)) continue;
            String nearest = NearestName.of(name, missing);
            problems.add(
                    at(line, indexByName.getOrDefault(name, 0) + 1),
                    "unknown column '" + name + "'",
                    nearest.isEmpty() ? "among " + names() : "",
                    nearest);
            complete = false;
        }
        return complete;
    }

    private String names() {
        return String.join(", ", layout.columns().stream().map(Column::name).toList());
    }

    private Position at(long inLine, int column) {
        return new Position(label, (int) Math.min(Integer.MAX_VALUE, inLine), column);
    }
}
