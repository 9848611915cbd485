package dev.drydock.harness.canary;

import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.CanaryRuns;

/** What a canary does when it is due: it runs its scenario and compares with what was approved. */
@FunctionalInterface
public interface CanaryCheck {

    /** An exception counts as the verdict Error, never as a pass. */
    CanaryRuns.Outcome check(Canaries.Row canary);
}
