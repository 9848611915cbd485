package dev.drydock.harness.app;

import dev.drydock.domain.kpi.Timeline;
import dev.drydock.harness.rehearsal.OrderStory.Told;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.report.logbook.Kept;
import dev.drydock.harness.report.logbook.OrderStory;
import dev.drydock.harness.report.logbook.StoryTeller;
import dev.drydock.harness.result.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what happened to an order by running its scenario again, as long as that is still the one the result came from. */
final class StoriesRunAgain implements StoryTeller {
    private final Wiring wiring;

    StoriesRunAgain(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Optional<OrderStory> tell(Kept kept, int order) {
        List<RunReport> runs = runs(kept);
        List<OrderStory.Telling> tellings = new ArrayList<>();
        for (RunReport run : runs) {
            Optional<Told> told = told(run, order);
            if (told.isEmpty()) return Optional.empty();
            Timeline timeline = told.get().timeline();
            tellings.add(new OrderStory.Telling(
                    run.policy(), ending(timeline), timeline, told.get().messages()));
        }
        RunReport first = runs.get(0);
        return Optional.of(new OrderStory(first.scenario(), order, first.currency(), tellings));
    }

    private static List<RunReport> runs(Kept kept) {
        if (kept instanceof Kept.Run run) return List.of(run.report());
        if (kept instanceof Kept.Comparison c)
            return List.of(c.report().baselineRun(), c.report().candidateRun());
        throw new IllegalArgumentException("neither a run nor a comparison");
    }

    private Optional<Told> told(RunReport run, int order) {
        Plan plan;
        try {
            plan = new Plan(
                    wiring.scenarios().load(named(run)).scenario(), named(run), run.seed(), 1, 1, run.orderLimit());
        } catch (Mistake noLongerThere) {
            return Optional.empty();
        }
        if (!plan.scenario().fingerprint().equals(run.fingerprint())) return Optional.empty();
        return new dev.drydock.harness.rehearsal.OrderStory(wiring.runner(), plan)
                .told(run.policy(), order, wiring.scenarios().templates());
    }

    /** As the user named the scenario, which the command that repeats the run holds. */
    private static String named(RunReport run) {
        String after = run.command().substring("drydock run ".length()).split(" --policy ", 2)[0];
        return after.startsWith("'") ? after.substring(1, after.length() - 1).replace("'\\''", "'") : after;
    }

    private static String ending(Timeline timeline) {
        Timeline.Entry last = timeline.entries().get(timeline.entries().size() - 1);
        return "In the end: " + last.type().replace('.', ' ').replace('-', ' ') + ".";
    }
}
