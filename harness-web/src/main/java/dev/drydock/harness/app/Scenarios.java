package dev.drydock.harness.app;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.harness.baseline.BaselineFile;
import dev.drydock.simulator.scenario.Scenario;
import java.util.List;

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

    /** Every problem of a scenario, world, policy or workflow file, one a line; empty when there is none. */
    List<String> check(String nameOrPath);
}
