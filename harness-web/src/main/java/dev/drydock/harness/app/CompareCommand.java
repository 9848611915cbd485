package dev.drydock.harness.app;

import dev.drydock.harness.app.screen.ComparisonScreen;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.result.ComparisonReport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock compare}: two policies on the same orders. */
@Command(
        name = "compare",
        description = "Runs two policies on the same orders and judges the difference, KPI by KPI.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock compare carrier-outage --out report"})
final class CompareCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "SCENARIO", description = "A file, a folder, or the name of a shipped scenario.")
    private String scenario;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Policy that is compared with. Default: the scenario's.")
    private @Nullable String baseline;

    @Option(names = "--candidate", paramLabel = "NAME", description = "Policy that is judged. Default: the scenario's.")
    private @Nullable String candidate;

    @Mixin
    private SizeOptions size;

    @Mixin
    private KeepOptions keep;

    @Mixin
    private OutputOptions output;

    CompareCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Plan plan = size.plan(wiring.scenarios().load(scenario));
        String before =
                Policies.named(plan.scenario(), baseline, plan.scenario().baselinePolicy());
        String after =
                Policies.named(plan.scenario(), candidate, plan.scenario().candidatePolicy());
        output.check();

        try (Keeper keeper = keep.open(wiring)) {
            ComparisonReport comparison = compare(plan, before, after);
            String kept = keeper.keep(comparison);
            output.show(comparison, () -> ComparisonScreen.of(comparison, kept));
            return comparison.exitCode();
        }
    }

    private ComparisonReport compare(Plan plan, String before, String after) {
        try (ProgressLine progress = output.progress()) {
            return wiring.comparison().compare(plan, before, after, progress);
        }
    }
}
