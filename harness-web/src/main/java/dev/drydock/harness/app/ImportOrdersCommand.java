package dev.drydock.harness.app;

import dev.drydock.harness.result.ExitCode;
import dev.drydock.scenarios.imports.Ledger;
import dev.drydock.scenarios.imports.OrderImport;
import dev.drydock.scenarios.table.TableWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock import orders}: an export of orders becomes a scenario that replays them. */
@Command(
        name = "orders",
        description = {
            "Turns an export of orders into a folder with a scenario that replays them in a world calibrated to them, and a report on what became of"
                    + " every order.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Formats",
            "  olist    a folder with orders.csv, items.csv and sellers.csv, each plain or .gz",
            "  shopify  the file that a Shopify shop exports (Orders, Export, CSV)",
            "  csv      any file with a row for each order line, with --map: a YAML file that names its columns, such as",
            "             currency: EUR",
            "             order: Order No",
            "             placedAt: Date",
            "             sku: Article",
            "             price: Unit price",
            "             region: State",
            "           and, where there are such columns, units, fee, paidAt, handedOverAt, deliveredAt, promisedAt, cancelledAt, customer,",
            "           channel, payment, postcode, latitude, longitude, origin, originLatitude, originLongitude, category, weightGrams, volumeCm3",
            "",
            "Example: drydock import orders orders_export.csv --format shopify --out imports/march",
            "         drydock run imports/march",
            "Exit 64 with every mistake of the files, and nothing written, when they cannot be read."
        })
final class ImportOrdersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SOURCE", description = "The exported file or folder.")
    private Path source;

    @Option(names = "--format", required = true, paramLabel = "NAME", description = "olist, shopify or csv.")
    private String format;

    @Option(names = "--map", paramLabel = "FILE", description = "Which column holds what, for csv.")
    private @Nullable Path map;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write. Default: imports/ and the format's name.")
    private @Nullable Path out;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times without offset. Default: America/Sao_Paulo for olist, else UTC.")
    private @Nullable String zone;

    @Option(names = "--replace", description = "Replace an earlier import even though somebody has edited it.")
    private boolean replace;

    @Option(
            names = "--json",
            paramLabel = "FILE|-",
            description = "Write the report as JSON too; - for standard output.")
    private @Nullable String json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors.")
    private boolean quiet;

    @Override
    public Integer call() {
        OrderImport.Format layout = layout();
        Path target = out == null ? Path.of("imports", layout.label()) : out;
        try {
            OrderImport.Outcome outcome =
                    OrderImport.run(new OrderImport.Request(source, layout, map, target, zoneId(), replace));
            if (outcome instanceof OrderImport.Refused refused) return refuse(refused);
            show((OrderImport.Imported) outcome);
            return ExitCode.PASS;
        } catch (UncheckedIOException failed) {
            return fail("cannot import: " + failed.getCause());
        } catch (OutOfMemoryError tooMuch) {
            return fail("this export needs more memory; try DRYDOCK_JAVA_OPTS=-Xmx2g");
        }
    }

    private int fail(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("drydock: " + why);
        err.flush();
        return ExitCode.INTERNAL_ERROR;
    }

    private OrderImport.Format layout() {
        for (OrderImport.Format known : OrderImport.Format.values())
            if (known.label().equals(format)) return checked(known);
        throw new ParameterException(spec.commandLine(), "--format is olist, shopify or csv, not '" + format + "'");
    }

    private OrderImport.Format checked(OrderImport.Format layout) {
        if ((layout == OrderImport.Format.CSV) != (map != null))
            throw new ParameterException(spec.commandLine(), "--map goes with --format csv, and with that only");
        return layout;
    }

    private ZoneId zoneId() {
        if (zone == null) return ZoneId.of(format.equals("olist") ? "America/Sao_Paulo" : "UTC");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--zone is a zone such as America/Sao_Paulo or -03:00, not '" + zone + "'",
                    unknown);
        }
    }

    private int refuse(OrderImport.Refused refused) {
        PrintWriter err = spec.commandLine().getErr();
        refused.problems().forEach(err::println);
        int count = refused.problems().size();
        err.printf("drydock: %d %s, nothing was written%n", count, count == 1 ? "mistake" : "mistakes");
        err.flush();
        return ExitCode.USAGE;
    }

    private void show(OrderImport.Imported done) {
        PrintWriter print = spec.commandLine().getOut();
        if ("-".equals(json)) print.print(done.reportJson());
        else if (json != null) write(Path.of(json), done.reportJson());
        if (!quiet && !"-".equals(json)) print.print(screen(done));
        print.flush();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String screen(OrderImport.Imported done) {
        Ledger ledger = done.ledger();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "%-24s%,10d orders %,10d units %16s %s%n",
                "Found",
                ledger.source().orders(),
                ledger.source().units(),
                TableWriter.money(ledger.source().goodsCents()),
                done.currency()));
        line(text, "Imported", ledger.plain());
        line(text, "Imported with a remark", ledger.remarked());
        line(text, "Rejected", ledger.rejected());
        ledger.ordersByRejection()
                .forEach((why, count) -> text.append(String.format("  %,8d  %s%n", count, why.why())));
        ledger.ordersByRemark()
                .forEach((remark, count) ->
                        text.append(String.format("  %,8d  %s: %s%n", count, remark.what(), remark.done())));
        text.append(String.format(
                "World   %d nodes, %,d places, %,d products; %,d days%n",
                done.nodes(), done.places(), done.products(), done.days()));
        text.append(String.format("Report  %s%n", done.folder().resolve("import-report.md")));
        text.append(String.format("Next    drydock run %s%n", done.folder()));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, Ledger.Sum sum) {
        text.append(String.format(
                "%-24s%,10d        %,10d       %16s%n",
                what, sum.orders(), sum.units(), TableWriter.money(sum.goodsCents())));
    }
}
