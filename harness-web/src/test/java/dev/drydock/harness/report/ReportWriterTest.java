package dev.drydock.harness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportWriterTest {
    @TempDir
    private Path folder;

    private final ReportWriter writer = new ReportWriter();

    @Test
    void a_report_needs_nothing_beside_it() throws IOException {
        Path file = folder.resolve("report.html");

        writer.writeComparison(Examples.comparison(), file);

        String html = Files.readString(file);
        assertThat(html).contains("<style>", "A national carrier stops scanning for a day", "<svg class=\"forest\"");
        assertThat(html)
                .doesNotContain("<link", "<script", "src=", "href=\"/", "url(", "@import", "http://", "https://");
    }

    @Test
    void its_own_style_is_all_that_its_policy_allows() throws Exception {
        Path file = folder.resolve("report.html");

        writer.writeRun(Examples.run(), file);

        String html = Files.readString(file);
        Matcher style = Pattern.compile("(?s)<style>(.*?)</style>").matcher(html);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(html).contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void a_run_says_all_that_its_page_says() throws IOException {
        Path file = folder.resolve("report.html");

        writer.writeRun(Examples.run(), file);

        assertThat(Files.readString(file))
                .contains("Findings", "Cost of fulfilment", "Exceptions and who owns them", "Invariants", "All KPIs")
                .contains("fulfilment-ops", "5d41402abc4b2a76b9719d911017c592")
                .contains("./drydock run carrier-outage --policy failover --seed 7 --replications 10");
    }

    @Test
    void folders_are_made_and_an_older_report_is_replaced_whole() throws IOException {
        Path file = folder.resolve("a/b/report.html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "old");

        writer.writeOrder(Examples.story(), "0.1.0", file);

        assertThat(Files.readString(file)).startsWith("<!doctype html>").contains("Order 3,881");
        assertThat(listed(file.getParent())).containsExactly(file);
    }

    @Test
    void where_it_cannot_be_written_nothing_is_left() throws IOException {
        Path taken =
                Files.createDirectories(folder.resolve("report.html/inside")).getParent();

        assertThatIOException().isThrownBy(() -> writer.writeRun(Examples.run(), taken));

        assertThat(listed(folder)).containsExactly(taken);
    }

    private static Stream<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
