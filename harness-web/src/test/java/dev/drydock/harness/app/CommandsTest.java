package dev.drydock.harness.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.rehearsal.SmallShop;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class CommandsTest {
    @TempDir
    private Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    @Test
    void a_run_ends_with_how_to_repeat_it() {
        assertThat(desk.execute("run", "small-shop")).isZero();

        assertThat(desk.out())
                .contains("policy by-rule, 4 replications from seed 7, 40 orders")
                .contains("On time in full")
                .contains("label-rejected")
                .contains("Invariants  all 1 hold")
                .endsWith("Repeat  drydock run small-shop --policy by-rule --seed 7 --replications 4\n")
                .doesNotContain("\u001b");
        assertThat(desk.out().lines()).hasSizeLessThan(40);
    }

    @Test
    void options_change_what_is_run() {
        desk.execute(
                "run",
                "small-shop",
                "--policy",
                "by-hand",
                "--seed",
                "9",
                "--replications",
                "2",
                "--orders",
                "5",
                "--threads",
                "1",
                "--json",
                "-");

        RunReport run = Json.read(desk.out(), RunReport.class);
        assertThat(run.policy()).isEqualTo("by-hand");
        assertThat(run.seed()).isEqualTo(9);
        assertThat(run.replications()).isEqualTo(2);
        assertThat(run.orders()).isEqualTo(10);
        assertThat(run.command())
                .isEqualTo("drydock run small-shop --policy by-hand --seed 9 --replications 2 --orders 5");
    }

    @Test
    void a_broken_invariant_ends_with_1() {
        desk.runner.breaksInvariant = true;

        assertThat(desk.execute("run", "small-shop")).isEqualTo(1);
        assertThat(desk.out()).contains("BROKEN no order lost, 4 times: order 3");
    }

    @Test
    void results_go_to_files_when_asked() throws IOException {
        desk.execute("run", "small-shop", "--out", desk.path("kept"), "--json", desk.path("run.json"));

        assertThat(desk.out()).contains("Report  " + desk.path("kept"));
        assertThat(Json.read(Files.readString(dir.resolve("run.json")), RunReport.class)
                        .scenario())
                .isEqualTo("small-shop");
        assertThat(dir.resolve("kept").resolve("run.json")).exists();
        assertThat(dir.resolve("kept").resolve("report.html")).exists();
    }

    @Test
    void events_are_compressed_by_name() throws IOException {
        desk.execute("run", "small-shop", "--events", desk.path("log.jsonl.gz"));

        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(dir.resolve("log.jsonl.gz")))) {
            assertThat(new String(in.readAllBytes(), UTF_8).lines()).hasSize(10);
        }
        assertThat(files()).containsExactly("log.jsonl.gz");
    }

    @Test
    void quiet_says_nothing() {
        assertThat(desk.execute("compare", "small-shop", "--quiet")).isZero();

        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void a_comparison_tells_the_verdict_and_where_the_policies_part() {
        assertThat(desk.execute("compare", "small-shop")).isZero();

        assertThat(desk.out())
                .contains("Verdict  Pass.")
                .contains("*  On time in full")
                .contains("12 helped (such as 1, 4, 7), 0 harmed")
                .contains("first at 2026-01-01T00:03:00Z, order 3")
                .contains("drydock explain small-shop --order 3 --seed 7")
                .contains("Detection   3.5 h under the candidate, never under the baseline");
    }

    @Test
    void a_worse_candidate_ends_with_1() {
        assertThat(desk.execute("compare", "small-shop", "--baseline", "by-rule", "--candidate", "by-hand"))
                .isEqualTo(1);
        assertThat(desk.out()).contains("Verdict  Fail.");
    }

    @Test
    void a_comparison_is_kept_in_the_database_once() {
        desk.execute("compare", "small-shop", "--store");
        desk.execute("compare", "small-shop", "--store");

        try (Database database = Database.open(Database.defaultUrl(dir))) {
            assertThat(database.comparisons().latest(9))
                    .singleElement()
                    .satisfies(row -> assertThat(
                                    database.comparisons().find(row.id()).map(ComparisonReport::verdict))
                            .contains("Pass"));
        }
    }

    @Test
    void an_order_is_told_under_both_policies() {
        assertThat(desk.execute("explain", "small-shop", "--order", "5")).isZero();

        assertThat(desk.out()).contains("> order allocated: node dallas").contains("> order allocated: node reno");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run nowhere",
                "run small-shop --policy by-rulr",
                "run small-shop --replications 0",
                "run small-shop --threads 0",
                "run small-shop --orders 0",
                "run small-shop --seed seven",
                "run small-shop --json no/such/folder/run.json",
                "run small-shop --sail",
                "run",
                "rnu small-shop",
                "compare small-shop --candidate nobody",
                "explain small-shop",
                "explain small-shop --order first",
                "baseline",
                "baseline approve small-shop",
                "suite --shard 5/4",
                "suite --fail-on bad",
                "suite no-such-folder",
                "scenario new Not_A_Name",
                "canary add x --scenario small-shop --cron never",
                "canary run nobody",
                "serve --port 70000"
            })
    void the_users_mistakes_end_with_64_and_nothing_is_run_or_written(String line) throws IOException {
        AtomicInteger runs = new AtomicInteger();
        desk.runner.before = runs::incrementAndGet;

        int exit = desk.execute(line.split(" "));

        assertThat(exit).as(desk.err()).isEqualTo(64);
        assertThat(desk.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(desk.out()).isEmpty();
        assertThat(runs).hasValue(0);
        if (!line.startsWith("canary")) assertThat(files()).isEmpty();
    }

    @Test
    void mistakes_name_what_was_meant() {
        desk.execute("run", "small-shop", "--policy", "by-rulr");
        assertThat(desk.err()).contains("did you mean 'by-rule'?");

        desk.execute("rnu", "small-shop");
        assertThat(desk.err()).contains("Did you mean: drydock run");

        desk.execute("run", "small-shop", "--replicatons", "3");
        assertThat(desk.err()).contains("--replications");
    }

    @Test
    void a_bug_ends_with_70_and_the_command_that_repeats_it() {
        desk.runner.before = () -> {
            throw new IllegalStateException("water below");
        };

        assertThat(desk.execute("run", "small-shop")).isEqualTo(70);
        assertThat(desk.err())
                .contains("water below")
                .contains("drydock run small-shop --policy by-rule --seed 7")
                .doesNotContain("\tat ");
    }

    @Test
    void a_database_that_cannot_be_had_is_told_before_anything_is_run() throws IOException {
        AtomicInteger runs = new AtomicInteger();
        desk.runner.before = runs::incrementAndGet;
        Files.writeString(dir.resolve("file"), "no folder");

        assertThat(desk.execute("run", "small-shop", "--db", desk.path("file") + "/harness"))
                .isEqualTo(70);

        assertThat(desk.err())
                .contains("cannot open the database")
                .doesNotContain("\tat ")
                .hasLineCount(1);
        assertThat(runs).hasValue(0);
    }

    @Test
    void each_verb_tells_the_version() {
        assertThat(desk.execute("baseline", "diff", "--version")).isZero();
        assertThat(desk.out()).startsWith("drydock ");
    }

    @Test
    void a_baseline_is_missing_then_approved_then_identical() throws IOException {
        assertThat(desk.execute("baseline", "diff", "small-shop")).isEqualTo(3);
        assertThat(desk.out()).contains("Verdict  Missing.");

        assertThat(desk.execute(
                        "baseline", "approve", "small-shop", "--reason", "spring contract", "--approver", "ada"))
                .isZero();
        assertThat(Files.readString(dir.resolve("small-shop.baseline.json")))
                .contains("\"approver\" : \"ada\"")
                .contains("\"reason\" : \"spring contract\"")
                .contains("\"date\" : \"2026-03-01\"");

        assertThat(desk.execute("baseline", "diff", "small-shop")).isZero();
        assertThat(desk.out()).contains("Verdict  Pass. Identical");
        assertThat(files()).containsExactly("small-shop.baseline.json");
    }

    @Test
    void a_change_of_the_program_is_judged_by_its_figures() {
        approve();
        desk.runner.build = "2";
        assertThat(desk.execute("baseline", "diff", "small-shop")).isZero();
        assertThat(desk.out()).contains("The digest is not the approved one.");

        desk.runner.extraCostCents = 500;
        assertThat(desk.execute("baseline", "diff", "small-shop")).isZero();
        assertThat(desk.out()).contains("Verdict  Marginal.");
        assertThat(desk.execute("suite", "--fail-on", "marginal")).isEqualTo(1);
    }

    @Test
    void a_scenario_that_changed_makes_its_baseline_stale() {
        approve();
        desk.shop.put("small-shop", SmallShop.scenario("small-shop", "fingerprint-2"));

        assertThat(desk.execute("baseline", "diff", "small-shop")).isEqualTo(3);
        assertThat(desk.out()).contains("Verdict  Stale.");
    }

    @Test
    void a_program_that_does_not_repeat_itself_ends_with_4() {
        approve();
        AtomicInteger runs = new AtomicInteger();
        desk.runner.before = () -> desk.runner.build = Integer.toString(runs.incrementAndGet());

        assertThat(desk.execute("baseline", "diff", "small-shop")).isEqualTo(4);
        assertThat(desk.out()).contains("Unrepeatable");
    }

    @Test
    void what_breaks_an_invariant_cannot_be_approved() throws IOException {
        desk.runner.breaksInvariant = true;

        assertThat(desk.execute("baseline", "approve", "small-shop", "--reason", "never mind"))
                .isEqualTo(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_spoilt_baseline_is_a_mistake_in_a_file() throws IOException {
        Files.writeString(dir.resolve("small-shop.baseline.json"), "{\"schema\": \"drydock/baseline/v1\"}");

        assertThat(desk.execute("baseline", "diff", "small-shop")).isEqualTo(64);
        assertThat(desk.err()).contains("small-shop.baseline.json").contains("digest is missing");
    }

    @Test
    void a_suite_ends_with_its_worst_and_writes_what_ci_reads() throws IOException {
        approve();
        desk.shop.put("other-shop", SmallShop.scenario("other-shop", "fingerprint-9"));

        int exit = desk.execute("suite", "--junit", desk.path("suite.xml"), "--summary", desk.path("suite.md"));

        assertThat(exit).isEqualTo(3);
        assertThat(desk.out())
                .contains("small-shop  Pass")
                .contains("other-shop  Missing")
                .contains("Verdict  Missing");
        assertThat(Files.readString(dir.resolve("suite.xml")))
                .contains("tests=\"2\" failures=\"1\" errors=\"0\"")
                .contains("<failure type=\"Missing\"");
        assertThat(Files.readString(dir.resolve("suite.md"))).contains("| other-shop | Missing |");
    }

    @Test
    void an_error_in_one_scenario_does_not_stop_the_suite() {
        approve();
        desk.shop.put("other-shop", SmallShop.scenario("other-shop", "fingerprint-9"));
        AtomicInteger runs = new AtomicInteger();
        desk.runner.before = () -> {
            if (runs.incrementAndGet() == 1) throw new IllegalStateException("water below");
        };

        assertThat(desk.execute("suite")).isEqualTo(70);
        assertThat(desk.out()).contains("small-shop  Error").contains("other-shop  Missing");
    }

    @Test
    void shards_share_out_the_suite() {
        desk.shop.put("other-shop", SmallShop.scenario("other-shop", "fingerprint-9"));

        desk.execute("suite", "--shard", "1/2");
        assertThat(desk.out()).contains("small-shop").doesNotContain("other-shop");
        desk.execute("suite", "--shard", "2/2");
        assertThat(desk.out()).contains("other-shop").doesNotContain("small-shop");
        assertThat(desk.execute("suite", "--shard", "3/3"))
                .as("an empty shard judged nothing")
                .isEqualTo(2);
    }

    @Test
    void canaries_are_kept_run_paused_and_listed() {
        approve();
        assertThat(desk.execute("canary", "add", "nightly", "--scenario", "small-shop", "--cron", "0 0 3 * * ?"))
                .isZero();
        assertThat(desk.out()).contains("next due").contains("T03:00:00Z");

        assertThat(desk.execute("canary", "run", "nightly")).isZero();
        assertThat(desk.out()).contains("nightly: Pass. Identical");

        assertThat(desk.execute("canary", "pause", "nightly")).isZero();
        desk.execute("canary", "list");
        assertThat(desk.out()).contains("nightly").contains("paused").contains("Pass at 2026-03-01T12:00:00Z");
        assertThat(desk.execute("canary", "resume", "nightly")).isZero();
        assertThat(desk.execute("canary", "run", "nihgtly")).isEqualTo(64);
        assertThat(desk.err()).contains("did you mean 'nightly'?");
    }

    @Test
    void a_canary_without_a_baseline_is_no_pass() {
        desk.execute("canary", "add", "nightly", "--scenario", "small-shop", "--cron", "0 0 3 * * ?");

        assertThat(desk.execute("canary", "run", "nightly")).isEqualTo(3);
        assertThat(desk.out()).contains("Missing");
    }

    @Test
    void a_new_scenario_is_made_from_a_template_and_never_over_another() throws IOException {
        assertThat(desk.execute("scenario", "new", "my-peak")).isZero();
        assertThat(Files.readString(dir.resolve("my-peak").resolve("scenario.yaml")))
                .contains("name: my-peak");

        assertThat(desk.execute("scenario", "new", "my-peak")).isEqualTo(64);
    }

    @Test
    void every_verb_helps_with_an_example() {
        List<String> without = new ArrayList<>();

        verbs(Main.commandLine()).forEach(verb -> {
            String help = verb.getUsageMessage(CommandLine.Help.Ansi.OFF);
            if (!help.contains("Example: drydock "))
                without.add(verb.getCommandSpec().qualifiedName());
        });

        assertThat(without).isEmpty();
    }

    private void approve() {
        assertThat(desk.execute("baseline", "approve", "small-shop", "--reason", "as it should be"))
                .isZero();
    }

    private static Stream<CommandLine> verbs(CommandLine commandLine) {
        return commandLine.getSubcommands().values().stream()
                .flatMap(verb -> Stream.concat(Stream.of(verb), verbs(verb)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
