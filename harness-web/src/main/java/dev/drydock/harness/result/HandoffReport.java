package dev.drydock.harness.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One declared handoff over all replications of a run. Instants are ISO 8601 in UTC and of the first replication; null where there is none.
 *
 * @param per what one piece of work is about: {@code order}
 * @param exception what is raised when it fails or takes too long
 * @param runbook file of what to do then
 * @param begun pieces of work, summed over the replications, as are done, withdrawn, open, beyond and failures
 * @param withdrawn cancelled or stopped, so that nothing is to be done
 * @param open at the end
 * @param beyond took longer than the objective, or open for longer
 * @param perHour pieces done, mean of a replication
 * @param p50Seconds median of the time from trigger to signal; within 1/64 of the value, as the other quantiles
 * @param firstFailure what first said that it failed
 * @param lastRun when a piece was last done
 * @param worstNode node with more than half of the pieces beyond the objective
 * @param backedUpIn replications in which its queue backed up
 * @param depth most that was open in each step
 * @param backUps times in which the queue was longer than usual
 */
public record HandoffReport(
        String name,
        String meaning,
        String per,
        String source,
        String destination,
        String owner,
        String fallback,
        String exception,
        String runbook,
        double objectiveSeconds,
        long begun,
        long done,
        long withdrawn,
        long open,
        long beyond,
        long failures,
        double perHour,
        @Nullable Double p50Seconds,
        @Nullable Double p90Seconds,
        @Nullable Double p99Seconds,
        @Nullable String firstFailure,
        @Nullable String firstFailureAt,
        @Nullable String lastRun,
        @Nullable String oldestOpenSince,
        @Nullable String worstNode,
        int backedUpIn,
        Depth depth,
        List<BackUp> backUps) {

    /** @param values most that was open in each step from the start on */
    public record Depth(String start, double stepMinutes, List<Integer> values) {}

    /**
     * @param since when it began to back up
     * @param noticed when that could be told
     * @param peak most that was open
     * @param usual at that hour
     * @param excessHours pieces more than usual × hours
     */
    public record BackUp(String since, String noticed, String until, int peak, double usual, double excessHours) {}

    /** Share of pieces that took longer than the objective; null without any. */
    public @Nullable Double beyondShare() {
        long counted = begun - withdrawn;
        return counted <= 0 ? null : (double) beyond / counted;
    }
}
