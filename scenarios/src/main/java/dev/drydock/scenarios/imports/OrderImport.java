package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problem;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.product.ProductFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns an export of orders into a folder with a scenario that replays them in a world calibrated to them. */
public final class OrderImport {
    /** Layouts of exports. */
    public enum Format {
        OLIST,
        SHOPIFY,
        CSV;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param source a folder for {@link Format#OLIST}, a file for the others
     * @param map which column holds what, for {@link Format#CSV}; null for the others
     * @param target folder to write
     * @param zone of times without offset
     * @param replace write even where an edited import would be lost
     */
    public record Request(
            Path source, Format format, @Nullable Path map, Path target, ZoneId zone, boolean replace) {}

    /** What came of it. */
    public sealed interface Outcome {}

    /** The folder is there. @param nodes of the world @param products of the world */
    public record Imported(
            Path folder,
            Ledger ledger,
            String currency,
            long days,
            int nodes,
            int places,
            int products,
            String reportJson)
            implements Outcome {}

    /** Nothing was written. */
    public record Refused(List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    private OrderImport() {}

    /** @throws UncheckedIOException when the disk fails; then too nothing is left behind */
    public static Outcome run(Request request) {
        Problems problems = new Problems();
        try {
            checkPlaces(request, problems);
            if (!problems.isEmpty()) return new Refused(problems.sorted());
            Export export = read(request, problems);
            if (problems.isEmpty() && export.orders.isEmpty())
                problems.add(
                        new Position(request.source().toString(), 1, 1),
                        "no order can be replayed: of " + export.ledger.source().orders() + " found, all are rejected "
                                + export.ledger.ordersByRejection(),
                        "at least one with items");
            if (!problems.isEmpty()) return new Refused(problems.sorted());
            export.ledger.check();
            return write(request, export);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Export read(Request request, Problems problems) throws IOException {
        return switch (request.format()) {
            case OLIST -> OlistExport.read(request.source(), request.zone(), problems);
            case SHOPIFY -> ShopifyExport.read(request.source(), problems);
            case CSV -> mapped(request, problems);
        };
    }

    private static Export mapped(Request request, Problems problems) throws IOException {
        Path map = Objects.requireNonNull(request.map(), "a map of columns");
        ColumnMap.Columns columns = ColumnMap.read(map, problems);
        return columns == null ? new Export() : MappedExport.read(request.source(), columns, request.zone(), problems);
    }

    private static void checkPlaces(Request request, Problems problems) throws IOException {
        Position source = new Position(request.source().toString(), 1, 1);
        if (!Files.exists(request.source())) problems.add(source, "there is no such file or folder");
        else if (request.format() == Format.OLIST && !Files.isDirectory(request.source()))
            problems.add(source, "is a file", "a folder with orders.csv, items.csv and sellers.csv");
        else if (request.format() != Format.OLIST && !Files.isRegularFile(request.source()))
            problems.add(source, "is a folder", "the exported file");
        Path map = request.map();
        if (map != null && !Files.isRegularFile(map))
            problems.add(new Position(map.toString(), 1, 1), "there is no such file", "a map of columns");
        String objection = request.replace() ? null : ImportFolder.objection(request.target());
        if (objection != null)
            problems.add(
                    new Position(request.target().toString(), 1, 1),
                    objection,
                    "another folder with --out, or --replace");
    }

    private static Imported write(Request request, Export export) throws IOException {
        Path fileName = request.target().toAbsolutePath().normalize().getFileName();
        String name = Names.tidy(fileName == null ? request.format().label() : fileName.toString());
        Calibration measured = new Calibration(export);
        Assortment assortment = new Assortment(measured);
        String format = request.format().label();
        String source = request.source().toString();
        ReportText report = new ReportText(measured, assortment, format, source);
        String json;
        try (ImportFolder folder = new ImportFolder(request.target())) {
            folder.write("scenario.yaml", ScenarioText.of(measured, name, format, source));
            folder.write(ScenarioText.WORLD_FILE, WorldText.of(measured, assortment, name));
            new ReplayOrders(measured, assortment).write(folder.draft().resolve(ScenarioText.ORDERS_FILE));
            ProductFile.write(
                    folder.draft().resolve(WorldText.PRODUCTS_FILE),
                    measured.geography.nodes().stream()
                            .map(Geography.Node::name)
                            .toList(),
                    assortment.products());
            folder.write(ReportText.MARKDOWN_FILE, report.markdown());
            json = report.json(folder.fingerprints());
            folder.write(ReportText.JSON_FILE, json);
            folder.publish();
        }
        return new Imported(
                request.target(),
                export.ledger,
                export.currency,
                measured.days,
                measured.geography.nodes().size(),
                measured.geography.places().size(),
                assortment.products().size(),
                json);
    }
}
