package dev.drydock.engine.policy;

import java.util.List;
import java.util.Set;

/** Policies for tests: sensible everywhere but where a test says otherwise. */
public final class Policies {
    private static final long HOUR = 3_600_000L;

    private Policies() {}

    public static Policy withRules(Policy.Rule... rules) {
        return new Policy(
                "test",
                1,
                "revenue-ops",
                "for a test",
                new Policy.Routing(Policy.Objective.COST, 0.9, true, 2, 200, true, 0, false),
                List.of(rules),
                new Policy.Stock(0, 0, 0, 0, true, HOUR, 24 * HOUR, 1),
                recovery(),
                new Policy.Returns(true, 30 * 24 * HOUR, true, Policy.RefundOn.RECEIPT));
    }

    public static Policy.Recovery recovery() {
        return recovery(true, -1);
    }

    public static Policy.Recovery recovery(boolean automatic, int reviewAtMinute) {
        return new Policy.Recovery(
                new Policy.Retry(1000, 60_000, 4),
                new Policy.Breaker(5, 2 * HOUR, 0.1),
                new Policy.Detection(automatic, reviewAtMinute, 20, 0.5, 12 * HOUR, 0.5, 0.5),
                new Policy.Failover(true, 500, 4 * HOUR, false),
                Set.of());
    }

    static Policy.Rule rule(String name, String when, Policy.Effect effect, Policy.Selector options) {
        return rule(name, when, effect, options, 0);
    }

    static Policy.Rule surcharge(String name, String when, long cents, Policy.Selector options) {
        return rule(name, when, Policy.Effect.SURCHARGE, options, cents);
    }

    static Policy.Selector nodes(String... names) {
        return new Policy.Selector(Set.of(names), Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Policy.Selector carriers(String... names) {
        return new Policy.Selector(Set.of(), Set.of(), Set.of(names), Set.of(), Set.of());
    }

    static Policy.Selector services(String... names) {
        return new Policy.Selector(Set.of(), Set.of(), Set.of(), Set.of(names), Set.of());
    }

    private static Policy.Rule rule(
            String name, String when, Policy.Effect effect, Policy.Selector options, long surchargeCents) {
        return new Policy.Rule(name, when, effect, options, surchargeCents, "revenue-ops", "backorder", "", 1, 1);
    }
}
