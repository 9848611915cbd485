package dev.drydock.harness.report.logbook;

import dev.drydock.harness.result.KpiFigure;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of a canary that is over.
 *
 * @param run id of the kept run; null when it left none, because it failed or was cut short
 * @param verdict against the approved baseline: a verdict's word, {@code Missing}, {@code Stale} or {@code Interrupted}
 * @param why one sentence
 * @param digest of the run; null when it left none
 * @param kpis by key; empty when it left no run
 */
public record CanaryRun(
        @Nullable String run,
        Instant firedAt,
        Instant finishedAt,
        String verdict,
        String why,
        @Nullable String digest,
        Map<String, KpiFigure> kpis) {}
