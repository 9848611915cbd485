package dev.drydock.harness.rehearsal;

import dev.drydock.engine.policy.Policy;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.RunFold;
import dev.drydock.harness.result.RunReport;
import dev.drydock.simulator.run.Replication;
import dev.drydock.simulator.run.RunOptions;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Runs baseline and candidate on the same seeds and judges the difference. Replications go through in small batches, both policies in
 * turn, so that the rows per order of a whole run are never held at once.
 */
public final class PolicyComparison {
    private final Runner runner;
    private final String version;

    /** @param version of the tool, for the reports */
    public PolicyComparison(Runner runner, String version) {
        this.runner = runner;
        this.version = version;
    }

    /** @throws RehearsalFailed when a replication ends in an exception */
    public ComparisonReport compare(Plan plan, String baseline, String candidate, Progress progress) {
        Side before = new Side(plan, baseline, progress);
        Side after = new Side(plan, candidate, progress);
        OrderTally tally = new OrderTally();
        long startNanos = System.nanoTime();
        int batch = Math.max(1, plan.threads());
        for (int done = 0; done < plan.replications(); done += batch) {
            int size = Math.min(batch, plan.replications() - done);
            List<Replication> was = before.run(done, size);
            List<Replication> is = after.run(done, size);
            for (int i = 0; i < size; i++) tally.add(was.get(i), is.get(i));
        }
        ComparisonReport.Divergence divergence =
                new FirstDivergence(runner, plan).between(plan.scenario().policy(baseline), after.policy);
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        return new ComparisonFold(plan, before.report(), after.report(), tally, divergence, seconds, version).report();
    }

    /** One policy's replications as they come. */
    private final class Side {
        private final Plan plan;
        private final Policy policy;
        private final Progress progress;
        private final RunFold fold = new RunFold();
        private double seconds;

        Side(Plan plan, String policy, Progress progress) {
            this.plan = plan;
            this.policy = plan.scenario().policy(policy);
            this.progress = progress;
        }

        List<Replication> run(int done, int size) {
            RunOptions options = new RunOptions(true, null, -1, plan.orderLimit(), null);
            IntConsumer ended = more -> progress.advanced(policy.name(), done + more, plan.replications());
            long startNanos = System.nanoTime();
            try {
                List<Replication> replications =
                        runner.run(plan.scenario(), policy, plan.seed() + done, size, plan.threads(), options, ended);
                replications.forEach(fold::add);
                return replications;
            } catch (RuntimeException e) {
                throw RehearsalFailed.of(plan, policy.name(), e);
            } finally {
                seconds += (System.nanoTime() - startNanos) / 1e9;
            }
        }

        RunReport report() {
            return fold.report(
                    plan.scenario(),
                    policy.name(),
                    plan.seed(),
                    plan.orderLimit(),
                    seconds,
                    plan.runCommand(policy.name()),
                    version);
        }
    }
}
