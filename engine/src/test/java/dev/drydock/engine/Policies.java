package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.engine.policy.Policy;
import java.util.List;
import java.util.Set;

/** A policy to start from, and variations of it. */
public final class Policies {
    public static final Policy.Routing CHEAPEST =
            new Policy.Routing(Policy.Objective.COST, 0.9, false, 1, 0, false, 0, false);
    public static final Policy.Stock STOCK = new Policy.Stock(0, 0, 10 * 60_000, 0, true, 6 * HOUR, 2 * DAY, 2);
    public static final Policy.Failover FAILOVER = new Policy.Failover(true, 300, 4 * HOUR, true);
    public static final Policy.Returns RETURNS = new Policy.Returns(true, 30 * DAY, true, Policy.RefundOn.RECEIPT);

    private Policies() {}

    public static Policy.Recovery recovery(Policy.Failover failover, ExceptionType... byHand) {
        return new Policy.Recovery(
                new Policy.Retry(1000, 60_000, 3),
                new Policy.Breaker(1000, HOUR, 0.1),
                new Policy.Detection(true, -1, 1000, 1, DAY, 1, 1),
                failover,
                Set.of(byHand));
    }

    public static Policy policy() {
        return of(CHEAPEST, STOCK, recovery(FAILOVER), RETURNS);
    }

    public static Policy of(
            Policy.Routing routing, Policy.Stock stock, Policy.Recovery recovery, Policy.Returns returns) {
        return new Policy("test", 1, "fulfilment-ops", "", routing, List.of(), stock, recovery, returns);
    }
}
