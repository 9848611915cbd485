package dev.drydock.simulator.scenario;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.random.Uniform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much the systems around the order desk can take, and how long others are patient with them.
 *
 * @param capacities of systems that are not boundless; of each node's system where nodes have their own, of each carrier's where carriers have
 * @param timeoutMillis after which a caller gives up on an answer
 * @param resends how often the storefront sends an order again that the desk did not take, before it gives up on the message
 * @param resendingMillis over how long, in waits that double
 * @param askAfterMillis when the customer of an order that nobody knows of asks about it
 */
public record Systems(
        Map<BusinessSystem, Capacity> capacities,
        long timeoutMillis,
        int resends,
        long resendingMillis,
        Distribution askAfterMillis) {
    private static final long DAY_MILLIS = 86_400_000L;

    /**
     * What holds when a world says nothing: everything takes all it is given. Eight further attempts within four hours are what Shopify's documentation states for its
     * webhooks; that customers miss their confirmation within one to three days is an assumption.
     */
    public static final Systems USUAL =
            new Systems(Map.of(), 30_000, 8, 4 * 3_600_000L, new Uniform(DAY_MILLIS, 3 * DAY_MILLIS));

    public Systems {
        capacities = Map.copyOf(capacities);
    }

    /** The limits of a system, or null when it has none. */
    public @Nullable Capacity capacity(BusinessSystem system) {
        return capacities.get(system);
    }

    /**
     * @param servers messages worked on at the same time; 0: no limit
     * @param serviceMillis of one message
     * @param queue messages that may wait; one more is turned away; 0: no limit
     */
    public record Capacity(int servers, Distribution serviceMillis, int queue) {
        /** Takes everything at once. */
        public static final Capacity BOUNDLESS = new Capacity(0, new Constant(0), 0);
    }
}
