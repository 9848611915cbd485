package dev.drydock.engine.policy;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;

/** A policy's rules resolved against a network. One thread. */
public final class RuleSet {
    private final Constraints unconstrained;

    /** @throws IllegalArgumentException naming the node, carrier or service that the network does not have */
    public RuleSet(Policy policy, Network network) {
        this.unconstrained =
                Constraints.none(network.nodes().size(), network.services().size());
    }

    /** What the rules leave for an order, as things are believed to be now. Shared between orders: not to be changed. */
    public Constraints constraintsFor(Order order, Beliefs beliefs) {
        return unconstrained;
    }
}
