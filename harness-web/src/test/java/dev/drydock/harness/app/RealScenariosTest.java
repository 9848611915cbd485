package dev.drydock.harness.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.rehearsal.SimulatorRunner;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.RunReport;
import dev.drydock.scenarios.catalogue.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over the shipped scenarios and the simulator itself, on few orders. */
final class RealScenariosTest {
    @TempDir
    private Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void one_digest_whatever_the_threads_and_another_for_another_seed() {
        String one = run("--seed", "7", "--threads", "1").digest();
        String two = run("--seed", "7", "--threads", "2").digest();
        String other = run("--seed", "8", "--threads", "2").digest();

        assertThat(two).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void policies_meet_the_same_orders_and_part_somewhere() {
        assertThat(execute("compare", "carrier-outage", "--orders", "150", "--replications", "2", "--json", "-"))
                .isIn(0, 1, 2);

        ComparisonReport comparison = Json.read(out.toString(), ComparisonReport.class);
        assertThat(comparison.ordersCompared()).isEqualTo(300);
        assertThat(comparison.invariants()).isNotEmpty().allMatch(i -> i.baselineBroken() + i.candidateBroken() == 0);
        assertThat(comparison.firstDivergence()).isNotNull();
        assertThat(comparison.firstDivergence().baseline())
                .isNotEqualTo(comparison.firstDivergence().candidate());
    }

    @Test
    void events_tell_the_same_story_as_the_run() throws IOException {
        Path events = dir.resolve("log.jsonl");

        RunReport run = run("--seed", "7", "--events", events.toString());

        assertThat(run.digest()).isEqualTo(run("--seed", "7").digest());
        assertThat(Files.readString(events).lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{") && line.contains("\"specversion\":\"1.0\""));
    }

    @Test
    void an_order_is_explained() {
        assertThat(execute("explain", "carrier-outage", "--order", "3"))
                .as(err::toString)
                .isZero();

        assertThat(out.toString())
                .contains("order placed")
                .contains("> order allocated")
                .contains("shipment delivered");
    }

    @Test
    void an_order_that_was_never_placed_is_a_mistake() {
        assertThat(execute("explain", "queue-mm1", "--order", "99999999")).isEqualTo(64);
    }

    @Test
    void a_new_scenario_runs_as_it_is_and_keeps_its_baseline_beside_it() {
        String scenario = dir.resolve("my-peak").toString();
        assertThat(execute("scenario", "new", "my-peak")).isZero();
        assertThat(execute("scenario", "check", scenario)).as(err::toString).isZero();
        assertThat(execute("baseline", "diff", scenario)).isEqualTo(3);

        assertThat(execute("baseline", "approve", scenario, "--reason", "first"))
                .isZero();

        assertThat(dir.resolve("my-peak").resolve("baseline.json")).exists();
        assertThat(execute("suite", dir.toString())).as(out::toString).isZero();
        assertThat(out.toString()).contains("my-peak   Pass");
    }

    private RunReport run(String... more) {
        String[] args = new String[7 + more.length];
        System.arraycopy(
                new String[] {"run", "carrier-outage", "--orders", "150", "--replications", "3", "--json=-"},
                0,
                args,
                0,
                7);
        System.arraycopy(more, 0, args, 7, more.length);
        assertThat(execute(args)).as(err::toString).isZero();
        return Json.read(out.toString(), RunReport.class);
    }

    private int execute(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Wiring wiring = new Wiring(
                new CatalogueScenarios(Catalogue.open()), new SimulatorRunner(), Clock.systemUTC(), dir, "test");
        return Main.commandLine(wiring)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
