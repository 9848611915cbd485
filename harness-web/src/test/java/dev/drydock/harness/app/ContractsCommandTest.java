package dev.drydock.harness.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.result.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payload files are held against their schemas, and every problem is told at once with its line. */
final class ContractsCommandTest {
    private static final String TRACKER = """
            {
              "tracking_code": "DD0000000015",
              "status": "in_transit",
              "status_detail": "arrived_at_facility",
              "carrier": "northline",
              "service": "northline ground",
              "updated_at": "2026-03-04T02:11:45Z"
            }
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_payload_that_meets_its_schema_passes() throws IOException {
        assertThat(check(TRACKER)).isEqualTo(ExitCode.PASS);

        assertThat(out.toString()).contains("payload.json: meets carrier-status-v1");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void every_problem_is_told_with_its_line() throws IOException {
        String changed = TRACKER.replace("\"in_transit\"", "\"on_its_way\"").replace("\"carrier\"", "\"carrier_code\"");

        assertThat(check(changed, "--schema", "carrier-status")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString())
                .contains("payload.json:1: ")
                .contains("required property 'carrier' not found (carrier-status-v1)")
                .contains("payload.json:3: ")
                .contains("does not have a value in the enumeration");
    }

    @Test
    void an_envelope_says_which_schema_it_is() throws IOException {
        String enveloped =
                "{\"specversion\": \"1.0\", \"type\": \"shipment\", \"version\": 1,\n \"data\": {\"id\": \"15\"}}";

        assertThat(check(enveloped, "--json", "-")).isEqualTo(ExitCode.USAGE);

        assertThat(out.toString())
                .contains("\"schema\" : \"contracts-v1\"")
                .contains("\"contract\" : \"shipment-v1\"")
                .contains("\"place\" : \"/data/id\"")
                .contains("\"line\" : 2");
    }

    @Test
    void what_is_no_json_and_what_nobody_knows_are_told_as_such() throws IOException {
        assertThat(check("{\"id\": 1,}")).isEqualTo(ExitCode.USAGE);
        assertThat(check(TRACKER, "--schema", "parcel")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString())
                .contains("payload.json:1: no JSON: ")
                .contains("no schema 'parcel'; there are order-v1, fulfillment-order-v1, shipment-v1");
    }

    private int check(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("payload.json"), text);
        String[] all = new String[options.length + 3];
        all[0] = "contracts";
        all[1] = "check";
        all[2] = file.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }
}
