package dev.drydock.engine.policy;

import java.util.Set;

/**
 * Which handoffs are watched while they go on, and what is done when one stalls. Durations in milliseconds.
 *
 * @param handoffs by their names in the workflow; empty: nobody watches
 * @param everyMillis how often they are looked at
 * @param resend whether what is stuck is sent again by rule; else a person does it, with the ticket
 */
public record WatchRules(Set<String> handoffs, long everyMillis, boolean resend) {
    /** What holds when a policy says nothing: stalls are found out by whoever looks. */
    public static final WatchRules USUAL = new WatchRules(Set.of(), 300_000, true);

    public WatchRules {
        handoffs = Set.copyOf(handoffs);
        if (everyMillis <= 0) throw new IllegalArgumentException("handoffs are looked at now and then");
    }
}
