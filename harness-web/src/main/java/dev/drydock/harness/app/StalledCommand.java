package dev.drydock.harness.app;

import dev.drydock.harness.app.screen.StalledScreen;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.result.Runbook;
import dev.drydock.harness.result.StalledReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock stalled}: the last pieces of work that stalled, and who has to do what about them. */
@Command(
        name = "stalled",
        description =
                "Shows the last items that took longer in a handoff than its objective: trigger, source, owner, next action, first response.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock stalled handoff-stall --last 5"})
final class StalledCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "SCENARIO", description = "A file, a folder, or the name of a shipped scenario.")
    private String scenario;

    @Option(names = "--policy", paramLabel = "NAME", description = "Default: the scenario's candidate.")
    private @Nullable String policy;

    @Option(names = "--last", paramLabel = "N", defaultValue = "5", description = "How many, latest first. Default: 5.")
    private int last;

    @Option(names = "--handoff", paramLabel = "NAME", description = "Only of this handoff.")
    private @Nullable String handoff;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the run. Default: the scenario's.")
    private @Nullable Long seed;

    @Mixin
    private OutputOptions output;

    StalledCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    /** What {@code --json} writes. @param nextAction first step of the runbook; null when there is none, which then is among the missing */
    record Item(StalledReport stalled, @Nullable String nextAction, List<String> missing) {}

    /** What {@code --json} writes. */
    record Stalled(String schema, String scenario, String policy, long seed, List<Item> items) {}

    @Override
    public Integer call() {
        if (last < 1) throw new Mistake("--last is at least 1, not " + last);
        Plan given = Plan.of(wiring.scenarios().load(scenario).scenario(), scenario);
        Plan plan = new Plan(given.scenario(), scenario, seed == null ? given.seed() : seed, 1, 1, 0);
        String chosen = Policies.named(plan.scenario(), policy, plan.scenario().candidatePolicy());
        List<String> handoffs = plan.scenario().workflow().handoffs().stream()
                .map(each -> each.name())
                .toList();
        if (handoffs.isEmpty()) throw new Mistake("scenario " + plan.scenario().name() + " declares no handoffs");
        if (handoff != null && !handoffs.contains(handoff))
            throw new Mistake("no handoff '%s'; there is %s".formatted(handoff, String.join(", ", handoffs)));
        output.check();

        RunReport run;
        try (ProgressLine progress = output.progress()) {
            run = wiring.rehearsal().run(plan, chosen, progress);
        }
        List<Item> items = run.stalled().stream()
                .filter(item -> handoff == null || item.handoff().equals(handoff))
                .limit(last)
                .map(this::item)
                .toList();
        Stalled result = new Stalled("drydock/stalled/v1", run.scenario(), run.policy(), run.seed(), items);
        output.show(
                result,
                () -> StalledScreen.of(
                        run, items.stream().map(StalledCommand::row).toList()));
        return ExitCode.PASS;
    }

    private Item item(StalledReport stalled) {
        String nextAction = wiring.scenarios()
                .runbook(stalled.runbook())
                .flatMap(text -> new Runbook(stalled.runbook(), text).firstStep())
                .orElse(null);
        List<String> missing = new ArrayList<>(stalled.missing());
        if (nextAction == null && !missing.contains("next action")) missing.add("next action");
        return new Item(stalled, nextAction, missing);
    }

    private static StalledScreen.Row row(Item item) {
        return new StalledScreen.Row(item.stalled(), item.nextAction(), item.missing());
    }
}
