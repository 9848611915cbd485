package dev.drydock.harness.app;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.result.Runbook;
import java.util.Optional;

/** The operating model of the catalogue. */
record DeclaredModel(Scenarios scenarios) implements OperatingModel {
    @Override
    public Workflow workflow() {
        return scenarios.workflow();
    }

    @Override
    public Optional<Runbook> runbook(String name) {
        return scenarios.runbook(name).map(text -> new Runbook(name, text));
    }
}
