package dev.drydock.harness.report;

import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.report.logbook.OrderStory;
import dev.drydock.harness.report.page.ComparisonPage;
import dev.drydock.harness.report.page.Frame;
import dev.drydock.harness.report.page.OrderPage;
import dev.drydock.harness.report.page.RunPage;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a report as one HTML file that needs nothing beside it: it can be mailed, printed and kept. */
public final class ReportWriter {
    private final Pages pages = new Pages();
    private final OperatingModel model;

    /** For a shop that has declared nothing of how it works. */
    public ReportWriter() {
        this(OperatingModel.NONE);
    }

    /** @param model says what to do about what went wrong */
    public ReportWriter(OperatingModel model) {
        this.model = model;
    }

    /**
     * @param file created with its folders, replaced whole
     * @throws IOException when it cannot be written; nothing half-written is left
     */
    public void writeRun(RunReport run, Path file) throws IOException {
        write(
                file,
                pages.run(
                        frame(run.scenario() + " under " + run.policy(), run.version()), RunPage.of(null, run, model)));
    }

    /** As {@link #writeRun}, for a comparison. */
    public void writeComparison(ComparisonReport comparison, Path file) throws IOException {
        String title = comparison.verdict() + ": " + comparison.candidatePolicy() + " against "
                + comparison.baselinePolicy() + " on " + comparison.scenario();
        write(file, pages.comparison(frame(title, comparison.version()), ComparisonPage.of(comparison)));
    }

    /** As {@link #writeRun}, for what happened to one order. */
    public void writeOrder(OrderStory story, String version, Path file) throws IOException {
        write(
                file,
                pages.order(
                        frame("Order " + story.order() + " of " + story.scenario(), version),
                        OrderPage.of(story, null)));
    }

    private static Frame frame(String title, String version) {
        return new Frame(title, Frame.Section.NONE, version, null, Stylesheet.inline());
    }

    private static void write(Path file, String html) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null) Files.createDirectories(folder);
        Path draft = target.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(draft, html);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
