package dev.drydock.harness.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that took longer in a handoff than its objective, in the first replication. Instants are ISO 8601 in UTC.
 *
 * @param order number, or null when it is about none; the same holds for shipment and node
 * @param trigger name of what began it
 * @param exception what is raised for it
 * @param runbook file whose first step is the next action
 * @param done null while it was open
 * @param firstResponse when someone first did something about it, or null
 * @param missing names of the fields that ought to be there and are not
 */
public record StalledReport(
        String handoff,
        @Nullable Integer order,
        @Nullable Integer shipment,
        @Nullable String node,
        String trigger,
        String triggered,
        String due,
        @Nullable String done,
        String source,
        String destination,
        String owner,
        String exception,
        String runbook,
        @Nullable String firstResponse,
        List<String> missing) {}
