package dev.drydock.harness.app;

import dev.drydock.harness.report.ReportWriter;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a result is kept: in a folder, in the harness database, in both or nowhere. */
final class KeepOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep the result in this folder, which is made when it is not there.")
    private @Nullable Path out;

    @Option(names = "--store", description = "Keep the result in the harness database, for the report site.")
    private boolean store;

    @Mixin
    private StoreOptions database;

    /** Refuses a folder that could not be written, before anything is run. */
    void check() {
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new Mistake(out + " is a file, expected a folder");
        }
    }

    /** Keeps a run, and says where; null when it is kept nowhere. */
    @Nullable
    String keep(RunReport run, Wiring wiring) {
        String where = out == null
                ? null
                : write(out, "run.json", Json.write(run), file -> new ReportWriter().writeRun(run, file));
        if (!stores()) return where;
        try (Database db = database.open(wiring.directory())) {
            String id = db.runs().save(run, wiring.clock().instant());
            return where == null ? "run " + id + " in the database" : where;
        }
    }

    /** Keeps a comparison with both its runs, and says where; null when it is kept nowhere. */
    @Nullable
    String keep(ComparisonReport comparison, Wiring wiring) {
        String where = out == null
                ? null
                : write(
                        out,
                        "compare.json",
                        Json.write(comparison),
                        file -> new ReportWriter().writeComparison(comparison, file));
        if (!stores()) return where;
        try (Database db = database.open(wiring.directory())) {
            String id = db.comparisons().save(comparison, wiring.clock().instant());
            return where == null ? "comparison " + id + " in the database" : where;
        }
    }

    private boolean stores() {
        return store || database.given();
    }

    @FunctionalInterface
    private interface Page {
        void write(Path file) throws IOException;
    }

    /** The result as JSON and as a page for people; gives the page. */
    private static String write(Path directory, String name, String json, Page page) {
        Path report = directory.resolve("report.html");
        try {
            Files.createDirectories(directory);
            OutputFile.write(directory.resolve(name), json);
            page.write(report);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + directory + ": " + e.getMessage(), e);
        }
        return report.toString();
    }
}
