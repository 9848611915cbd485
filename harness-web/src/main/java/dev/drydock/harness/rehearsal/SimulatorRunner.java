package dev.drydock.harness.rehearsal;

import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.run.Replication;
import dev.drydock.simulator.run.Replications;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.run.Simulation;
import dev.drydock.simulator.scenario.Scenario;
import java.util.List;
import java.util.function.IntConsumer;

/** The simulator itself. */
public final class SimulatorRunner implements Runner {
    @Override
    public Replication run(Scenario scenario, Policy policy, long seed, RunOptions options) {
        return Simulation.run(scenario, policy, seed, options);
    }

    @Override
    public List<Replication> run(
            Scenario scenario,
            Policy policy,
            long seed,
            int replications,
            int threads,
            RunOptions options,
            IntConsumer done) {
        return Replications.run(scenario, policy, seed, replications, threads, options, (so, total) -> done.accept(so));
    }
}
