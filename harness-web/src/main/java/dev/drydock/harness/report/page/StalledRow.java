package dev.drydock.harness.report.page;

import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.result.Runbook;
import dev.drydock.harness.result.StalledReport;
import java.util.List;

/**
 * A piece of work that took longer in a handoff than its objective.
 *
 * @param nextAction first step of the runbook; empty when it is missing, as is firstResponse
 * @param runbook type of the exception, for the link
 */
public record StalledRow(
        String handoff,
        String about,
        String trigger,
        String way,
        String owner,
        String nextAction,
        String runbook,
        String firstResponse,
        String done) {
    private static final int MOST = 5;

    static List<StalledRow> of(RunReport run, OperatingModel model) {
        return run.stalled().stream()
                .limit(MOST)
                .map(stalled -> row(stalled, model))
                .toList();
    }

    private static StalledRow row(StalledReport of, OperatingModel model) {
        String about = of.order() == null ? "" : "order " + of.order();
        if (of.shipment() != null) about += ", shipment " + of.shipment();
        if (of.node() != null) about += ", " + of.node();
        return new StalledRow(
                of.handoff(),
                about,
                of.trigger() + ", " + HandoffRow.instant(of.triggered()),
                of.source() + " → " + of.destination(),
                of.owner(),
                model.runbook(of.runbook()).flatMap(Runbook::firstStep).orElse(""),
                of.exception(),
                HandoffRow.instant(of.firstResponse()),
                of.done() == null ? "still open" : HandoffRow.instant(of.done()));
    }
}
