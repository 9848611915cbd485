package dev.drydock.harness.rehearsal;

import dev.drydock.engine.policy.Policy;
import dev.drydock.harness.result.ComparisonReport.Divergence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first thing about an order that goes differently under two policies. Both first replications run side by side, and what they
 * log about orders is compared instant by instant, order by order: entries of one instant may stand in any order. Both runs end where
 * they part, so it costs little unless they never do.
 */
final class FirstDivergence {
    private static final int LOOK_AHEAD_ENTRIES = 200_000;

    private final Runner runner;
    private final Plan plan;

    FirstDivergence(Runner runner, Plan plan) {
        this.runner = runner;
        this.plan = plan;
    }

    /** Null when both logs agree on every order. */
    @Nullable
    Divergence between(Policy baseline, Policy candidate) {
        try (OrderLog left = OrderLog.of(runner, plan, baseline);
                OrderLog right = OrderLog.of(runner, plan, candidate)) {
            while (true) {
                List<OrderEntry> was = left.nextInstant();
                List<OrderEntry> is = right.nextInstant();
                if (was.isEmpty() && is.isEmpty()) return null;
                Parting parting = sameInstant(was, is) ? partingWithin(was, is) : partingInTime(was, is);
                if (parting != null) return told(parting, left, right);
            }
        }
    }

    /**
     * Where two logs part.
     *
     * @param was the baseline's entry about the order, or null when it has none at this instant
     * @param is the candidate's
     */
    private record Parting(
            long atMillis,
            int order,
            @Nullable OrderEntry was,
            @Nullable OrderEntry is) {}

    /** Of entries of one instant: the lowest order whose own entries differ. */
    private static @Nullable Parting partingWithin(List<OrderEntry> was, List<OrderEntry> is) {
        Map<Integer, List<OrderEntry>> wasByOrder = byOrder(was);
        Map<Integer, List<OrderEntry>> isByOrder = byOrder(is);
        SortedSet<Integer> orders = new TreeSet<>(wasByOrder.keySet());
        orders.addAll(isByOrder.keySet());
        for (int order : orders) {
            List<OrderEntry> before = wasByOrder.getOrDefault(order, List.of());
            List<OrderEntry> after = isByOrder.getOrDefault(order, List.of());
            int same = samePrefix(before, after);
            if (same < before.size() || same < after.size()) {
                return new Parting(was.get(0).atMillis(), order, at(before, same), at(after, same));
            }
        }
        return null;
    }

    /** Something happens on one side while nothing does on the other. */
    private static Parting partingInTime(List<OrderEntry> was, List<OrderEntry> is) {
        boolean wasFirst = is.isEmpty()
                || (!was.isEmpty() && was.get(0).atMillis() < is.get(0).atMillis());
        OrderEntry first = wasFirst ? was.get(0) : is.get(0);
        return wasFirst
                ? new Parting(first.atMillis(), first.order(), first, firstOf(is, first.order()))
                : new Parting(first.atMillis(), first.order(), firstOf(was, first.order()), first);
    }

    /** In words, with what the other side did with that order later on. */
    private Divergence told(Parting parting, OrderLog left, OrderLog right) {
        OrderEntry was = parting.was() != null ? parting.was() : left.nextOf(parting.order(), LOOK_AHEAD_ENTRIES);
        OrderEntry is = parting.is() != null ? parting.is() : right.nextOf(parting.order(), LOOK_AHEAD_ENTRIES);
        OrderEntryText text = new OrderEntryText(plan.scenario().world().network(), parting.atMillis());
        return new Divergence(
                Instant.ofEpochMilli(parting.atMillis()).toString(), parting.order(), text.of(was), text.of(is));
    }

    private static boolean sameInstant(List<OrderEntry> was, List<OrderEntry> is) {
        return !was.isEmpty()
                && !is.isEmpty()
                && was.get(0).atMillis() == is.get(0).atMillis();
    }

    private static Map<Integer, List<OrderEntry>> byOrder(List<OrderEntry> entries) {
        Map<Integer, List<OrderEntry>> byOrder = new TreeMap<>();
        for (OrderEntry entry : entries) {
            byOrder.computeIfAbsent(entry.order(), order -> new ArrayList<>()).add(entry);
        }
        return byOrder;
    }

    private static int samePrefix(List<OrderEntry> a, List<OrderEntry> b) {
        int same = 0;
        while (same < a.size()
                && same < b.size()
                && a.get(same).hash() == b.get(same).hash()) same++;
        return same;
    }

    private static @Nullable OrderEntry at(List<OrderEntry> entries, int place) {
        return place < entries.size() ? entries.get(place) : null;
    }

    private static @Nullable OrderEntry firstOf(List<OrderEntry> entries, int order) {
        for (OrderEntry entry : entries) if (entry.order() == order) return entry;
        return null;
    }
}
