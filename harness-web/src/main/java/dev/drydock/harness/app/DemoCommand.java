package dev.drydock.harness.app;

import dev.drydock.harness.app.screen.ComparisonScreen;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.report.ReportWriter;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.store.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code drydock demo}: the main job in one go. */
@Command(
        name = "demo",
        description =
                "Rehearses a carrier outage under manual practice and under a policy, prints the verdict, writes the report and serves the site.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock demo --no-serve"})
final class DemoCommand implements Callable<Integer> {
    private static final String SCENARIO = "carrier-outage";

    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-serve", description = "End with the verdict; do not serve the site.")
    private boolean noServe;

    @Mixin
    private ServeOptions serve;

    @Mixin
    private StoreOptions store;

    @Mixin
    private OutputOptions output;

    DemoCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        serve.port();
        output.check();
        Plan plan = Plan.of(wiring.scenarios().load(SCENARIO).scenario(), SCENARIO);
        try (Database database = store.open(wiring.directory())) {
            ComparisonReport comparison;
            try (ProgressLine progress = output.progress()) {
                comparison = wiring.comparison()
                        .compare(
                                plan,
                                plan.scenario().baselinePolicy(),
                                plan.scenario().candidatePolicy(),
                                progress);
            }
            String report = write(comparison);
            database.comparisons().save(comparison, wiring.clock().instant());
            output.show(comparison, () -> ComparisonScreen.of(comparison, report));
            if (!noServe) {
                PrintWriter out = spec.commandLine().getOut();
                out.println();
                new Site(wiring, serve, out).serve(database);
            }
            return comparison.exitCode();
        }
    }

    private String write(ComparisonReport comparison) {
        Path file = wiring.directory().resolve(".drydock").resolve("demo").resolve("report.html");
        try {
            new ReportWriter().writeComparison(comparison, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
        return file.toString();
    }
}
