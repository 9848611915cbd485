package dev.drydock.harness.app;

import dev.drydock.harness.report.ReportWriter;
import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps results in a folder, in the harness database, in both or nowhere. It has the database open before anything is run, so that a long
 * run does not end at one that is in use.
 *
 * @param folder null to keep nothing there
 * @param database null to keep nothing there
 * @param model says in reports what to do about what went wrong
 */
record Keeper(@Nullable Path folder, @Nullable Database database, OperatingModel model, Clock clock)
        implements AutoCloseable {

    /** Keeps a run, and says where its report lies; null when it is kept nowhere. */
    @Nullable
    String keep(RunReport run) {
        String id = database == null ? null : database.runs().save(run, clock.instant());
        if (folder == null) return id == null ? null : "run " + id + " in the database";
        return write(folder, "run.json", Json.write(run), file -> new ReportWriter(model).writeRun(run, file));
    }

    /** Keeps a comparison with both its runs, and says where its report lies; null when it is kept nowhere. */
    @Nullable
    String keep(ComparisonReport comparison) {
        String id = database == null ? null : database.comparisons().save(comparison, clock.instant());
        if (folder == null) return id == null ? null : "comparison " + id + " in the database";
        return write(
                folder,
                "compare.json",
                Json.write(comparison),
                file -> new ReportWriter().writeComparison(comparison, file));
    }

    @FunctionalInterface
    private interface Page {
        void write(Path file) throws IOException;
    }

    /** The result as JSON and as a page for people; gives the page. */
    private static String write(Path folder, String name, String json, Page page) {
        Path report = folder.resolve("report.html");
        try {
            Files.createDirectories(folder);
            OutputFile.write(folder.resolve(name), json);
            page.write(report);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder + ": " + e.getMessage(), e);
        }
        return report.toString();
    }

    @Override
    public void close() {
        if (database != null) database.close();
    }
}
