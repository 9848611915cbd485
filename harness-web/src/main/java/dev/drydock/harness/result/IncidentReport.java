package dev.drydock.harness.result;

import java.util.List;

/**
 * Queues that backed up together, in the first replication.
 *
 * @param place the handoff where it began
 * @param owner of that handoff
 * @param since when it began to back up there, ISO 8601 in UTC
 * @param noticed when that could be told
 * @param until when the queue there was as usual again
 * @param others handoffs that backed up with it
 * @param excessHours of all of them: pieces more than usual × hours
 * @param namedIn replications whose gravest incident began at the same place
 */
public record IncidentReport(
        String place,
        String owner,
        String since,
        String noticed,
        String until,
        List<String> others,
        double excessHours,
        int namedIn) {}
