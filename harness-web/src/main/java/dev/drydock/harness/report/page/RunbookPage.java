package dev.drydock.harness.report.page;

import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.harness.result.Runbook;
import java.util.Optional;

/**
 * A runbook beside where its exception goes.
 *
 * @param html of the text; raw HTML in it is shown, not obeyed
 */
public record RunbookPage(String type, String html, HandoffsPage.Route route) {

    /** Empty when no exception is of that type. */
    public static Optional<RunbookPage> of(Runbook runbook, Workflow workflow) {
        for (ExceptionType type : ExceptionType.values()) {
            if (!type.label().equals(runbook.type())) continue;
            ExceptionRoute route = workflow.route(type);
            return Optional.of(
                    new RunbookPage(runbook.type(), Markdown.html(runbook.markdown()), HandoffsPage.route(route)));
        }
        return Optional.empty();
    }
}
