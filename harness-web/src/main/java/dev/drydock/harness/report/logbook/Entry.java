package dev.drydock.harness.report.logbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One finished run or comparison, in a line.
 *
 * @param finishedAt wall time
 * @param policy that ran; of a comparison {@code candidate against baseline}
 * @param verdict a verdict's word; null for a run that was compared with nothing
 * @param outcome one sentence: what came of it; may be empty
 * @param size for a person: {@code 12,000 orders}, {@code 20 replications}
 * @param invariantsBroken how often an invariant did not hold; of a comparison 0, its verdict tells
 */
public record Entry(
        String id,
        Instant finishedAt,
        String scenario,
        String policy,
        @Nullable String verdict,
        String outcome,
        String size,
        long invariantsBroken) {}
