package dev.drydock.scenarios.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes a CSV file with a header line: UTF-8, commas, line feeds; packed with gzip when its name ends in {@code .gz}. */
public final class TableWriter implements Closeable {
    private final CsvWriter csv;
    private final int columns;

    public TableWriter(Path file, List<String> header) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        if (file.toString().endsWith(".gz")) out = new GZIPOutputStream(out, 1 << 16);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        columns = header.size();
        csv.writeRecord(header);
    }

    /** @throws IllegalArgumentException when there are more or fewer cells than columns */
    public void row(String... cells) {
        if (cells.length != columns)
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** {@code 12.50} for 1250. */
    public static String money(long cents) {
        long whole = Math.abs(cents) / 100;
        long rest = Math.abs(cents) % 100;
        return (cents < 0 ? "-" : "") + whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
