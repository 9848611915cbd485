package dev.drydock.harness.rehearsal;

import dev.drydock.domain.journal.Journal;
import dev.drydock.engine.policy.Policy;
import dev.drydock.harness.result.RunFold;
import dev.drydock.harness.result.RunReport;
import dev.drydock.simulator.run.Replication;
import dev.drydock.simulator.run.RunOptions;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one policy of a scenario, as often as planned, into a report. Thread-safe as far as its runner is. */
public final class Rehearsal {
    private final Runner runner;
    private final String version;

    /** @param version of the tool, for the reports */
    public Rehearsal(Runner runner, String version) {
        this.runner = runner;
        this.version = version;
    }

    public RunReport run(Plan plan, String policy, Progress progress) {
        return run(plan, policy, null, progress);
    }

    /**
     * @param events gets the log of the first replication as CloudEvents JSON Lines; not closed
     * @throws RehearsalFailed when a replication ends in an exception
     */
    public RunReport run(Plan plan, String policy, @Nullable OutputStream events, Progress progress) {
        return run(plan, policy, events, null, progress);
    }

    /**
     * @param events gets the log of the first replication as CloudEvents JSON Lines; not closed
     * @param reading reads the first replication along
     * @throws RehearsalFailed when a replication ends in an exception
     */
    public RunReport run(
            Plan plan, String policy, @Nullable OutputStream events, @Nullable Journal reading, Progress progress) {
        Policy chosen = plan.scenario().policy(policy);
        RunFold fold = new RunFold();
        long startNanos = System.nanoTime();
        try {
            boolean firstAlone = events != null || reading != null;
            if (firstAlone) fold.add(runner.run(plan.scenario(), chosen, plan.seed(), options(plan, events, reading)));
            int done = firstAlone ? 1 : 0;
            int left = plan.replications() - done;
            if (left > 0) {
                List<Replication> rest = runner.run(
                        plan.scenario(),
                        chosen,
                        plan.seed() + done,
                        left,
                        plan.threads(),
                        options(plan, null, null),
                        more -> progress.advanced(policy, done + more, plan.replications()));
                rest.forEach(fold::add);
            }
        } catch (RuntimeException e) {
            throw RehearsalFailed.of(plan, policy, e);
        }
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        return fold.report(
                plan.scenario(), policy, plan.seed(), plan.orderLimit(), seconds, plan.runCommand(policy), version);
    }

    /** Runs the first replication again and gives its digest, to see whether it repeats. */
    public String digestAgain(Plan plan, String policy) {
        Policy chosen = plan.scenario().policy(policy);
        return runner.run(plan.scenario(), chosen, plan.seed(), options(plan, null, null))
                .figures()
                .digest();
    }

    private static RunOptions options(Plan plan, @Nullable OutputStream events, @Nullable Journal reading) {
        return new RunOptions(false, events, -1, plan.orderLimit(), reading);
    }
}
