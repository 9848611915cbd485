package dev.drydock.engine;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.network.Network;
import dev.drydock.engine.policy.Policy;

/**
 * The order desk as a step function: {@code handle(event, now) → decisions}. It knows the network and its policy, believes only what events tell it, and does not know
 * whether it is simulated. Same events in the same order and the same seed: the same decisions. One thread.
 */
public final class Engine {

    /**
     * @param seed of the jitter in retries
     * @param tracedOrder number of the order whose routing is explained in full, or -1
     * @throws IllegalArgumentException when the policy names something that the network does not have
     */
    public Engine(Network network, Policy policy, long seed, int tracedOrder) {}

    /** Sets the first timers. */
    public void start(long nowMillis, Decisions out) {}

    /** Takes notice of an event and decides what to do. */
    public void handle(FulfilmentEvent event, long nowMillis, Decisions out) {}
}
