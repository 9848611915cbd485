package dev.drydock.harness.app;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.view.MessageTemplates;
import dev.drydock.harness.baseline.BaselineFile;
import dev.drydock.simulator.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** Where scenarios come from. */
interface Scenarios {

    /** One that comes with Drydock. */
    record Shipped(String name, String title) {}

    /**
     * One that was read.
     *
     * @param named as the user named it
     * @param baseline what was approved for it, there or not
     */
    record Loaded(Scenario scenario, String named, BaselineFile baseline) {}

    List<Shipped> shipped();

    /**
     * Reads a file, a folder or a shipped scenario by its name.
     *
     * @throws Mistake with every problem it has
     */
    Loaded load(String nameOrPath);

    /**
     * The declared workflow of a scenario, or one that is shipped or lies in a file.
     *
     * @throws Mistake with every problem it has
     */
    Workflow workflow(String nameOrPath);

    /** The text, in Markdown, of a runbook by its name in an exception route; empty when there is none. */
    default Optional<String> runbook(String name) {
        return Optional.empty();
    }

    /** What customers are told. @throws Mistake when a template cannot be read */
    default MessageTemplates templates() {
        return MessageTemplates.NONE;
    }

    /** The workflow that comes with Drydock. */
    default Workflow workflow() {
        return Workflow.NONE;
    }

    /** Every problem of a scenario, world, policy or workflow file, one a line; empty when there is none. */
    List<String> check(String nameOrPath);
}
