package dev.drydock.harness.rehearsal;

import dev.drydock.engine.policy.Policy;
import dev.drydock.harness.result.ComparisonReport.Divergence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                if (sameInstant(was, is)) {
                    Map<Integer, List<OrderEntry>> wasByOrder = byOrder(was);
                    Map<Integer, List<OrderEntry>> isByOrder = byOrder(is);
                    TreeSet<Integer> orders = new TreeSet<>(wasByOrder.keySet());
                    orders.addAll(isByOrder.keySet());
                    for (int order : orders) {
                        List<OrderEntry> a = wasByOrder.getOrDefault(order, List.of());
                        List<OrderEntry> b = isByOrder.getOrDefault(order, List.of());
                        int same = samePrefix(a, b);
                        if (same < a.size() || same < b.size()) {
                            return divergence(
                                    order,
                                    rest(a, same),
                                    rest(b, same),
                                    left,
                                    right,
                                    was.get(0).atMillis());
                        }
                    }
                } else {
                    boolean leftFirst = is.isEmpty()
                            || (!was.isEmpty()
                                    && was.get(0).atMillis() < is.get(0).atMillis());
                    List<OrderEntry> first = leftFirst ? was : is;
                    List<OrderEntry> other = leftFirst ? is : was;
                    OrderEntry entry = first.get(0);
                    OrderEntry counterpart = firstOf(other, entry.order());
                    return leftFirst
                            ? divergence(entry.order(), entry, counterpart, left, right, entry.atMillis())
                            : divergence(entry.order(), counterpart, entry, left, right, entry.atMillis());
                }
            }
        }
    }

    private Divergence divergence(
            int order,
            @Nullable OrderEntry was,
            @Nullable OrderEntry is,
            OrderLog left,
            OrderLog right,
            long atMillis) {
        OrderEntry before = was != null ? was : left.nextOf(order, LOOK_AHEAD_ENTRIES);
        OrderEntry after = is != null ? is : right.nextOf(order, LOOK_AHEAD_ENTRIES);
        OrderEntryText text = new OrderEntryText(plan.scenario().world().network(), atMillis);
        return new Divergence(Instant.ofEpochMilli(atMillis).toString(), order, text.of(before), text.of(after));
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

    private static @Nullable OrderEntry rest(List<OrderEntry> entries, int from) {
        return from < entries.size() ? entries.get(from) : null;
    }

    private static @Nullable OrderEntry firstOf(List<OrderEntry> entries, int order) {
        for (OrderEntry entry : entries) if (entry.order() == order) return entry;
        return null;
    }
}
