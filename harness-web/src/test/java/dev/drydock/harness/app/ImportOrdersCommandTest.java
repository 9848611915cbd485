package dev.drydock.harness.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.result.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ImportOrdersCommandTest {
    private static final String HEADER =
            "Name,Paid at,Fulfilled at,Currency,Shipping,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Province,Shipping Country\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine drydock;
    private Path export;

    @BeforeEach
    void an_export_of_two_orders() throws IOException {
        drydock = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        export = Files.writeString(
                folder.resolve("orders_export.csv"),
                HEADER
                        + "#2,2026-03-05 10:00:05 -0500,,USD,5.00,2026-03-05 10:00:00 -0500,2,Cup,9.50,CUP,MA,US\n"
                        + "#1,2026-03-05 09:00:05 -0500,,USD,0.00,2026-03-05 09:00:00 -0500,0,Cup,9.50,CUP,MA,US\n");
    }

    private int execute(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "import";
        all[1] = "orders";
        all[2] = export.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return drydock.execute(all);
    }

    @Test
    void says_what_became_of_every_order_and_what_to_do_next() {
        int exit =
                execute("--format", "shopify", "--out", folder.resolve("march").toString());

        assertThat(exit).isEqualTo(ExitCode.PASS);
        assertThat(out.toString())
                .contains("1  no line that needs shipping")
                .contains("drydock run " + folder.resolve("march"));
        assertThat(folder.resolve("march")).isDirectoryContaining("glob:**scenario.yaml");
    }

    @Test
    void prints_the_report_as_json_alone_when_asked() {
        int exit = execute(
                "--format",
                "shopify",
                "--json",
                "-",
                "--out",
                folder.resolve("march").toString());

        assertThat(exit).isEqualTo(ExitCode.PASS);
        assertThat(out.toString()).startsWith("{").endsWith("}\n").contains("\"rejection\": \"nothing-to-ship\"");
    }

    @Test
    void mistakes_in_the_export_are_the_user_s_and_nothing_is_written() throws IOException {
        Files.writeString(
                export, Files.readString(export).replace("9.50", "cheap").replace("Currency", "Curency"));

        int exit =
                execute("--format", "shopify", "--out", folder.resolve("march").toString());

        assertThat(exit).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("orders_export.csv:1:4: no column 'Currency'; expected 'Currency' in place of 'Curency'")
                .contains("nothing was written")
                .doesNotContain("\tat ");
        assertThat(folder).isDirectoryNotContaining("glob:**march*");
    }

    @Test
    void an_unknown_format_or_zone_is_a_usage_error() {
        assertThat(execute("--format", "magento")).isEqualTo(ExitCode.USAGE);
        assertThat(execute("--format", "olist", "--zone", "Mars/Olympus")).isEqualTo(ExitCode.USAGE);
        assertThat(drydock.execute("import")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("olist, shopify or csv, not 'magento'")
                .contains("Mars/Olympus");
    }
}
