package dev.drydock.harness.rehearsal;

import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.run.Replication;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.scenario.Scenario;
import java.util.List;
import java.util.function.IntConsumer;

/** The simulator as the harness needs it. */
public interface Runner {

    /** One replication on the calling thread. */
    Replication run(Scenario scenario, Policy policy, long seed, RunOptions options);

    /**
     * Replications with the seeds {@code seed, seed + 1, …} over threads.
     *
     * @param done told how many have ended, after each
     * @return in seed order, whatever the number of threads
     */
    List<Replication> run(
            Scenario scenario,
            Policy policy,
            long seed,
            int replications,
            int threads,
            RunOptions options,
            IntConsumer done);
}
