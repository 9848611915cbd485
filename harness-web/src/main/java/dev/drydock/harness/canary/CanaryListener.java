package dev.drydock.harness.canary;

import dev.drydock.harness.store.CanaryRuns;

/** Told of each canary run once its outcome is safely stored. Called from scheduler threads. */
@FunctionalInterface
public interface CanaryListener {
    CanaryListener NONE = (canary, scheduledAtMillis, outcome) -> {};

    void finished(String canary, long scheduledAtMillis, CanaryRuns.Outcome outcome);
}
