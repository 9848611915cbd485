package dev.drydock.simulator.scenario;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.engine.policy.Policy;
import java.util.List;

/**
 * One rehearsal: a world, the demand on it, what goes wrong, and the policies that are rehearsed. Immutable and complete: together with a policy
 * and a seed it determines the event log.
 *
 * @param story what it rehearses and what to look for, for a person
 * @param startMillis first instant, epoch milliseconds
 * @param demandMillis how long orders arrive; the run goes on until every order has ended
 * @param warmUpMillis orders placed in the first part are simulated and not counted
 * @param policies every policy of the scenario, baseline first
 * @param expectations margins by KPI, and what the story promises
 * @param fingerprint hash of the normalised input, hex
 * @param workflow the declared handoffs and exception routes
 * @param catalogueChanges in order of time
 */
public record Scenario(
        String name,
        String title,
        String story,
        long startMillis,
        long demandMillis,
        long warmUpMillis,
        World world,
        Demand demand,
        List<Fault> faults,
        List<Policy> policies,
        String baselinePolicy,
        String candidatePolicy,
        long seed,
        int replications,
        List<Expectation> expectations,
        String fingerprint,
        Workflow workflow,
        List<CatalogueChange> catalogueChanges) {

    public Scenario {
        catalogueChanges = List.copyOf(catalogueChanges);
        faults = List.copyOf(faults);
        policies = List.copyOf(policies);
        expectations = List.copyOf(expectations);
    }

    /** A scenario without declared handoffs, whose catalogue stays as it is. */
    public Scenario(
            String name,
            String title,
            String story,
            long startMillis,
            long demandMillis,
            long warmUpMillis,
            World world,
            Demand demand,
            List<Fault> faults,
            List<Policy> policies,
            String baselinePolicy,
            String candidatePolicy,
            long seed,
            int replications,
            List<Expectation> expectations,
            String fingerprint) {
        this(
                name,
                title,
                story,
                startMillis,
                demandMillis,
                warmUpMillis,
                world,
                demand,
                faults,
                policies,
                baselinePolicy,
                candidatePolicy,
                seed,
                replications,
                expectations,
                fingerprint,
                Workflow.NONE,
                List.of());
    }

    /** @throws IllegalArgumentException when the scenario has no such policy */
    public Policy policy(String policyName) {
        for (Policy policy : policies) if (policy.name().equals(policyName)) return policy;
        throw new IllegalArgumentException("no policy " + policyName);
    }
}
