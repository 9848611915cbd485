package dev.drydock.harness.baseline;

import dev.drydock.harness.rehearsal.MetricRows;
import dev.drydock.harness.rehearsal.Metrics;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.rehearsal.Progress;
import dev.drydock.harness.rehearsal.Rehearsal;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.result.RunFold;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.verdict.ApprovedComparison;
import dev.drydock.harness.verdict.Judge;
import dev.drydock.harness.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs a scenario as its baseline was run and compares pair by pair. The run takes place even when there is nothing to compare with, for
 * its digest and its invariants. Another digest than the approved one is a change of the program, to be judged by its figures, unless the
 * program does not even repeat itself.
 */
public final class BaselineCheck {
    private final Rehearsal rehearsal;

    public BaselineCheck(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /**
     * @param plan its seed and replications are those of a run without a baseline
     * @param failOn verdicts that count as a regression besides Fail
     */
    public BaselineResult check(Plan plan, Optional<Baseline> approved, Set<Verdict> failOn, Progress progress) {
        String candidate = plan.scenario().candidatePolicy();
        if (approved.isEmpty()) {
            RunReport run = rehearsal.run(plan, candidate, progress);
            return verified(run, BaselineResult.missing(run, "drydock baseline approve " + plan.named()));
        }
        Baseline baseline = approved.get();
        if (!baseline.fingerprint().equals(plan.scenario().fingerprint()) || !hasPolicy(plan, baseline.policy())) {
            RunReport run = rehearsal.run(plan, candidate, progress);
            return verified(run, BaselineResult.stale(run, baseline));
        }
        Plan asApproved =
                new Plan(plan.scenario(), plan.named(), baseline.seed(), baseline.replications(), plan.threads(), 0);
        RunReport run = rehearsal.run(asApproved, baseline.policy(), progress);
        ApprovedComparison judged = Judge.compareWithApproved(
                Metrics.of(plan.scenario()), baseline.seeded(), Baseline.seeded(run), RunFold.LEVEL);
        if (!judged.sameDigest() && !repeats(asApproved, run)) return BaselineResult.unrepeatable(run, baseline);
        return verified(
                run,
                new BaselineResult(
                        judged.verdict().word(),
                        judged.verdict().exitCode(failOn),
                        judged.why() + (judged.sameDigest() ? "" : " The digest is not the approved one."),
                        run,
                        baseline.digest(),
                        MetricRows.of(judged.comparison())));
    }

    private static boolean hasPolicy(Plan plan, String policy) {
        return plan.scenario().policies().stream().anyMatch(p -> p.name().equals(policy));
    }

    private boolean repeats(Plan plan, RunReport run) {
        return rehearsal.digestAgain(plan, run.policy()).equals(run.digests().get(0));
    }

    /** A broken invariant fails the check, whatever else it found. */
    private static BaselineResult verified(RunReport run, BaselineResult found) {
        if (run.invariantsBroken() == 0) return found;
        String broken = String.join(
                ", ",
                run.invariants().stream()
                        .filter(i -> i.broken() > 0)
                        .map(RunReport.Invariant::name)
                        .toList());
        return new BaselineResult(
                Verdict.FAIL.word(),
                ExitCode.worst(List.of(ExitCode.REGRESSION, found.exitCode())),
                "An invariant is broken: " + broken + ". " + found.why(),
                run,
                found.approvedDigest(),
                found.metrics());
    }
}
