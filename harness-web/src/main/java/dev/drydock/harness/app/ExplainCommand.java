package dev.drydock.harness.app;

import dev.drydock.domain.kpi.Timeline;
import dev.drydock.domain.view.CustomerMessage;
import dev.drydock.domain.view.MessageTemplates;
import dev.drydock.harness.app.screen.ExplainScreen;
import dev.drydock.harness.app.screen.MessagesScreen;
import dev.drydock.harness.rehearsal.OrderStory;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.result.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock explain}: what happened to one order, and why. */
@Command(
        name = "explain",
        description = "Shows one order under baseline and candidate, side by side, with how each decision came about.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock explain carrier-outage --order 17"})
final class ExplainCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "SCENARIO", description = "A file, a folder, or the name of a shipped scenario.")
    private String scenario;

    @Option(
            names = "--order",
            paramLabel = "ID",
            required = true,
            description = "Number of the order in the run, counted from 0, or its id in the export that is replayed.")
    private String order;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the run. Default: the scenario's.")
    private @Nullable Long seed;

    @Option(
            names = "--orders",
            paramLabel = "N",
            defaultValue = "0",
            description = "Stop demand after so many orders, as the run did that is explained.")
    private long orders;

    @Option(names = "--baseline", paramLabel = "NAME", description = "Default: the scenario's.")
    private @Nullable String baseline;

    @Option(names = "--candidate", paramLabel = "NAME", description = "Default: the scenario's.")
    private @Nullable String candidate;

    @Mixin
    private OutputOptions output;

    ExplainCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    /** What {@code --json} writes. */
    record Explained(
            String schema,
            String scenario,
            long seed,
            int order,
            String baselinePolicy,
            String candidatePolicy,
            Timeline baseline,
            Timeline candidate,
            List<CustomerMessage> baselineMessages,
            List<CustomerMessage> candidateMessages) {}

    @Override
    public Integer call() {
        Plan given = Plan.of(wiring.scenarios().load(scenario).scenario(), scenario);
        if (orders < 0) throw new Mistake("--orders is at least 1, not " + orders);
        Plan plan = new Plan(given.scenario(), scenario, seed == null ? given.seed() : seed, 1, 1, orders);
        String before =
                Policies.named(plan.scenario(), baseline, plan.scenario().baselinePolicy());
        String after =
                Policies.named(plan.scenario(), candidate, plan.scenario().candidatePolicy());
        OrderStory story = new OrderStory(wiring.runner(), plan);
        int number = story.number(order)
                .orElseThrow(() -> new Mistake("no order '%s': expected its number in the run, from 0%s"
                        .formatted(order, story.replayed() ? ", or its id in the export" : "")));
        output.check();

        MessageTemplates templates = wiring.scenarios().templates();
        OrderStory.Told left = told(story, before, number, templates);
        OrderStory.Told right = told(story, after, number, templates);
        Explained explained = new Explained(
                "drydock/explain/v1",
                plan.scenario().name(),
                plan.seed(),
                number,
                before,
                after,
                left.timeline(),
                right.timeline(),
                left.messages(),
                right.messages());
        output.show(
                explained,
                () -> screen(plan, number)
                        + new ExplainScreen(plan.scenario().world().network().currency())
                                .of(before, left.timeline(), after, right.timeline())
                        + MessagesScreen.of(before, left.messages())
                        + MessagesScreen.of(after, right.messages()));
        return ExitCode.PASS;
    }

    private static OrderStory.Told told(OrderStory story, String policy, int number, MessageTemplates templates) {
        return story.told(policy, number, templates).orElseThrow(() -> new Mistake("the run has no order " + number));
    }

    private static String screen(Plan plan, int number) {
        return "%s: %s%norder %d, seed %d%n%n"
                .formatted(plan.scenario().name(), plan.scenario().title(), number, plan.seed());
    }
}
