package dev.drydock.harness.report.logbook;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.harness.result.Runbook;
import java.util.Optional;

/** What a shop has declared of how it works: its handoffs, and what to do when something goes wrong. Asked on every request, from several threads. */
public interface OperatingModel {
    /** Nothing is declared. */
    OperatingModel NONE = new OperatingModel() {
        @Override
        public Workflow workflow() {
            return Workflow.NONE;
        }

        @Override
        public Optional<Runbook> runbook(String name) {
            return Optional.empty();
        }
    };

    Workflow workflow();

    /** By its name in an exception route: {@code runbooks/short-pick.md}. */
    Optional<Runbook> runbook(String name);
}
