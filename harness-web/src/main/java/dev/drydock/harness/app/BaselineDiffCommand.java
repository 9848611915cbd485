package dev.drydock.harness.app;

import dev.drydock.harness.app.screen.BaselineScreen;
import dev.drydock.harness.baseline.BaselineResult;
import dev.drydock.harness.rehearsal.Plan;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock baseline diff}: received against approved. */
@Command(
        name = "diff",
        description = "Runs the scenario as its baseline was run and compares what comes with what was approved.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: drydock baseline diff carrier-outage",
            "Exit 3 when there is no baseline, or it is stale."
        })
final class BaselineDiffCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "SCENARIO", description = "A file, a folder, or the name of a shipped scenario.")
    private String scenario;

    @Mixin
    private OutputOptions output;

    BaselineDiffCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Scenarios.Loaded loaded = wiring.scenarios().load(scenario);
        var approved = Baselines.read(loaded);
        output.check();

        BaselineResult result;
        try (ProgressLine progress = output.progress()) {
            Plan plan = Plan.of(loaded.scenario(), loaded.named());
            result = wiring.baselineCheck().check(plan, approved, Set.of(), progress);
        }
        output.show(result, () -> BaselineScreen.of(result, loaded.named()));
        return result.exitCode();
    }
}
