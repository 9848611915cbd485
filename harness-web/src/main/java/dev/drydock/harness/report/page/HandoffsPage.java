package dev.drydock.harness.report.page;

import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Workflow;
import java.util.List;
import java.util.Locale;

/** The declared workflow with every field of every handoff, and where each exception goes. */
public record HandoffsPage(String workflow, List<Row> handoffs, List<Route> routes) {

    /** @param limit of the queue with who is shed first; empty when there is none */
    public record Row(
            String name,
            String meaning,
            String per,
            String trigger,
            String signals,
            String failures,
            String source,
            String destination,
            String owner,
            String fallback,
            String rule,
            String queue,
            String limit,
            String exception,
            String check,
            String outcome,
            String reports,
            String objective,
            String work) {}

    /** @param window time for a remedy; empty when it is never escalated */
    public record Route(
            String type,
            String meaning,
            String severity,
            String owner,
            String fallback,
            String window,
            String escalateTo) {}

    public static HandoffsPage of(Workflow workflow) {
        return new HandoffsPage(
                workflow.name(),
                workflow.handoffs().stream().map(HandoffsPage::row).toList(),
                workflow.routes().values().stream().map(HandoffsPage::route).toList());
    }

    private static Row row(Handoff of) {
        Handoff.Queue queue = of.queue();
        Handoff.Work work = of.work();
        return new Row(
                of.name(),
                of.meaning(),
                of.per().name().toLowerCase(Locale.ROOT),
                of.trigger(),
                String.join(", ", of.signals()),
                String.join(", ", of.failures()),
                of.source().label(),
                of.destination().label(),
                of.owner().label(),
                of.fallback().label(),
                of.rule(),
                queue.name(),
                queue.limit() == 0
                        ? ""
                        : RunPage.count(queue.limit())
                                + (queue.shed().isEmpty() ? "" : ", sheds " + String.join(", ", queue.shed())),
                of.exceptionRoute().label(),
                of.check(),
                of.outcome(),
                of.reports(),
                Times.lasting(of.objectiveMillis() / 1000.0),
                work == null
                        ? ""
                        : work.team().label() + ", " + Times.lasting(work.handlingMillis() / 1000.0) + " each");
    }

    static Route route(ExceptionRoute of) {
        return new Route(
                of.type().label(),
                of.type().meaning(),
                of.severity().name().toLowerCase(Locale.ROOT),
                of.owner().label(),
                of.fallback().label(),
                of.windowMillis() == 0 ? "" : Times.lasting(of.windowMillis() / 1000.0),
                of.escalateTo().label());
    }
}
