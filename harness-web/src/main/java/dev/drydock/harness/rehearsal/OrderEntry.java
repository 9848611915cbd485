package dev.drydock.harness.rehearsal;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import org.jspecify.annotations.Nullable;

/**
 * A log entry about an order: a fact or a decision, the other is null.
 *
 * @param hash of what was done, without reasons, prices and predictions
 */
record OrderEntry(
        long atMillis,
        int order,
        long hash,
        @Nullable FulfilmentEvent fact,
        @Nullable Decision decision) {}
