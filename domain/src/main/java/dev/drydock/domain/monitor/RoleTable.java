package dev.drydock.domain.monitor;

import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The roles of each kind of entry, found by its name the first time and by its class from then on: names are constants of a class. */
final class RoleTable {
    private static final Set<String> WITHDRAW =
            Set.of("order.cancelled", "shipment.stopped", "shipment.picked-short", "cart.abandoned");
    private static final Set<String> RESPOND = Set.of("ticket.resolved", "ticket.closed", "approval.answered");

    private final List<Handoff> handoffs;
    private final Map<Class<?>, Roles> byClass = new HashMap<>(); // looked up, never walked in its order

    RoleTable(Workflow workflow) {
        this.handoffs = workflow.handoffs();
    }

    Roles of(Class<?> kind, String name) {
        Roles known = byClass.get(kind);
        if (known != null) return known;
        Roles found = named(name);
        byClass.put(kind, found);
        return found;
    }

    private Roles named(String name) {
        return new Roles(
                those(handoff -> handoff.trigger().equals(name)),
                those(handoff -> handoff.signals().contains(name)),
                those(handoff -> handoff.failures().contains(name)),
                WITHDRAW.contains(name),
                RESPOND.contains(name));
    }

    private int[] those(Predicate<Handoff> which) {
        return IntStream.range(0, handoffs.size())
                .filter(i -> which.test(handoffs.get(i)))
                .toArray();
    }
}
