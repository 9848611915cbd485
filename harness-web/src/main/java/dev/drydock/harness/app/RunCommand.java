package dev.drydock.harness.app;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.view.LiveLog;
import dev.drydock.domain.view.Views;
import dev.drydock.harness.app.screen.RunScreen;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.result.ViewsReport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock run}: one policy. */
@Command(
        name = "run",
        description = "Runs one policy of a scenario: KPIs with intervals, exceptions, invariants, digest.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock run carrier-outage --seed 7 --json -"})
final class RunCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "SCENARIO", description = "A file, a folder, or the name of a shipped scenario.")
    private String scenario;

    @Option(names = "--policy", paramLabel = "NAME", description = "Default: the scenario's candidate.")
    private @Nullable String policy;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "Write the log of the first replication as CloudEvents JSON Lines; compressed when the name ends in .gz.")
    private java.nio.file.@Nullable Path events;

    @Option(
            names = "--views",
            paramLabel = "FILE",
            description =
                    "Build the views for customer care and finance along with the first replication and write them as JSON.")
    private java.nio.file.@Nullable Path views;

    @Mixin
    private SizeOptions size;

    @Mixin
    private KeepOptions keep;

    @Mixin
    private OutputOptions output;

    RunCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Scenarios.Loaded loaded = wiring.scenarios().load(scenario);
        Plan plan = size.plan(loaded);
        String chosen = Policies.named(plan.scenario(), policy, plan.scenario().candidatePolicy());
        output.check();
        if (events != null) OutputFile.check(events);
        if (views != null) OutputFile.check(views);

        try (Keeper keeper = keep.open(wiring)) {
            RunReport run = run(plan, chosen);
            String kept = keeper.keep(run);
            output.show(run, () -> RunScreen.of(run, kept));
            return run.invariantsBroken() == 0 ? ExitCode.PASS : ExitCode.REGRESSION;
        }
    }

    private RunReport run(Plan plan, String chosen) {
        try (ProgressLine progress = output.progress()) {
            Network network = plan.scenario().world().network();
            Views live = views == null ? null : new Views(wiring.scenarios().templates(), network.currency());
            LiveLog reading = live == null ? null : new LiveLog(network, live);
            RunReport run = events == null
                    ? wiring.rehearsal().run(plan, chosen, null, reading, progress)
                    : EventsFile.write(events, to -> wiring.rehearsal().run(plan, chosen, to, reading, progress));
            if (live != null && views != null) {
                String source = "/drydock/" + run.scenario() + "/" + run.policy() + "/" + run.seed();
                OutputFile.write(views, Json.write(ViewsReport.of(source, network.currency(), live)));
            }
            return run;
        }
    }
}
