package dev.drydock.harness.app;

import dev.drydock.harness.baseline.Baseline;
import dev.drydock.harness.baseline.BaselineResult;
import dev.drydock.harness.canary.CanaryCheck;
import dev.drydock.harness.canary.CanaryListener;
import dev.drydock.harness.canary.CanaryWatch;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.rehearsal.Progress;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.SuiteReport;
import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.CanaryRuns;
import dev.drydock.harness.store.Database;
import java.util.Optional;
import java.util.Set;

/** What canaries do when they are due: their scenario against its approved baseline, on one thread so that the site stays quick. */
final class CanaryKeeper implements CanaryCheck {
    private final Wiring wiring;

    CanaryKeeper(Wiring wiring) {
        this.wiring = wiring;
    }

    /** The canaries of a database, not started. */
    static CanaryWatch watch(Wiring wiring, Database database) {
        return CanaryWatch.open(database, new CanaryKeeper(wiring), CanaryListener.NONE, wiring.clock());
    }

    @Override
    public CanaryRuns.Outcome check(Canaries.Row canary) {
        Scenarios.Loaded loaded = wiring.scenarios().load(canary.scenario());
        Optional<Baseline> approved = loaded.baseline().read();
        Plan plan = new Plan(
                loaded.scenario(),
                loaded.named(),
                loaded.scenario().seed(),
                canary.replications() == 0 ? loaded.scenario().replications() : canary.replications(),
                1,
                0);
        long startNanos = System.nanoTime();
        BaselineResult result = wiring.baselineCheck().check(plan, approved, Set.of(), Progress.NONE);
        SuiteReport.Row row = new SuiteReport.Row(
                loaded.scenario().name(),
                result.verdict(),
                result.exitCode(),
                (System.nanoTime() - startNanos) / 1e9,
                result.run().digest(),
                result.approvedDigest(),
                result.why(),
                result.metrics());
        return new CanaryRuns.Outcome(result.verdict(), result.exitCode(), result.why(), result.run(), Json.write(row));
    }
}
