package dev.drydock.simulator.run;

import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs a scenario many times, over several threads. Each replication stays on one thread; the results do not depend on how many there are. */
public final class Replications {
    private Replications() {}

    /**
     * Replications with seeds {@code seed, seed + 1, …}, in that order.
     *
     * @param threads at least 1
     * @throws SimulationFailure of the first replication that broke
     */
    public static List<Replication> run(
            Scenario scenario,
            Policy policy,
            long seed,
            int replications,
            int threads,
            RunOptions options,
            Progress progress) {
        if (threads == 1 || replications == 1) return oneByOne(scenario, policy, seed, replications, options, progress);
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, replications));
        try {
            Counter counter = new Counter(progress, replications);
            List<Future<Replication>> running = new ArrayList<>();
            for (int i = 0; i < replications; i++) {
                long each = seed + i;
                running.add(pool.submit(() -> counter.count(Simulation.run(scenario, policy, each, options))));
            }
            List<Replication> results = new ArrayList<>();
            for (Future<Replication> one : running) results.add(one.get());
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException bug) throw bug;
            throw new IllegalStateException(broken.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Replication> oneByOne(
            Scenario scenario, Policy policy, long seed, int replications, RunOptions options, Progress progress) {
        List<Replication> results = new ArrayList<>();
        for (int i = 0; i < replications; i++) {
            results.add(Simulation.run(scenario, policy, seed + i, options));
            progress.advanced(i + 1, replications);
        }
        return results;
    }

    private static final class Counter {
        private final Progress progress;
        private final int total;
        private int done;

        Counter(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        synchronized Replication count(Replication replication) {
            progress.advanced(++done, total);
            return replication;
        }
    }
}
