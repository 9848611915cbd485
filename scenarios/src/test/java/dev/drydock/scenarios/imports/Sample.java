package dev.drydock.scenarios.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** The small exports of our own making, with an example of each oddity. */
final class Sample {
    private Sample() {}

    static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    /** Text of a file among the samples. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lays the marketplace sample into a folder. */
    static Path olist(Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("marketplace"));
        for (String file : List.of("orders.csv", "items.csv", "sellers.csv"))
            Files.writeString(source.resolve(file), text("olist/" + file));
        return source;
    }

    static Path shopify(Path folder) throws IOException {
        return Files.writeString(folder.resolve("orders_export.csv"), text("shopify.csv"));
    }

    static OrderImport.Outcome run(Path source, OrderImport.Format format, Path target) {
        return OrderImport.run(new OrderImport.Request(source, format, null, target, SAO_PAULO, false));
    }

    /** Orders that are rejected or odd, as {@code 2 plain-1 rejected [second-time]}. */
    static List<String> entries(OrderImport.Outcome outcome) {
        return ((OrderImport.Imported) outcome)
                .ledger().entries().stream().map(Sample::entry).toList();
    }

    private static String entry(Ledger.Entry entry) {
        Rejection rejection = entry.rejection();
        return entry.line() + " " + entry.reference() + " "
                + (rejection == null
                        ? entry.remarks().stream().map(ReportText::name).toList()
                        : "rejected " + ReportText.name(rejection));
    }
}
