package dev.drydock.engine;

import dev.drydock.domain.order.Order;
import dev.drydock.engine.routing.Plan;
import dev.drydock.engine.routing.Router;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Plans orders that compete for stock anew, together (after Xu, Allgor &amp; Graves 2009). An order suffers when it would have a better plan had it all the stock that is set
 * aside to itself. For each order that holds what others suffer for, those others are planned first and it last; and where no more than {@value #EXACT} orders
 * compete at all, every turn-taking is tried. Plans change only where the orders together gain.
 *
 * <p>An order is looked at when it is new or stock has come for it, so that the work grows with orders, not with how long they wait.
 */
final class Replanning {
    private static final int EXACT = 4;
    private static final int MOST_SUFFERERS = 4;
    private static final long UNFILLED_CENTS = 1L << 40;

    private final Desk desk;
    private final Router router;
    private final long leastGainCents;
    private final int nodes;
    private final int[] wantedByProduct;
    private final int[] firstHolder;

    Replanning(Desk desk, Router router, long leastGainCents) {
        this.desk = desk;
        this.router = router;
        this.leastGainCents = leastGainCents;
        nodes = desk.network.nodes().size();
        wantedByProduct = new int[desk.network.products().size()];
        firstHolder = new int[wantedByProduct.length];
    }

    /** Changes the plans of orders where that saves something; what is set aside follows. */
    void improve(List<HeldOrder> held) {
        if (held.isEmpty()) return;
        for (HeldOrder order : held) order.setAside(desk.stock, -1);
        boolean any = false;
        for (HeldOrder order : held) any |= lookAt(order);
        List<List<HeldOrder>> groups = any ? groups(held) : List.of();
        for (HeldOrder order : held) order.setAside(desk.stock, 1);
        for (List<HeldOrder> group : groups) improveGroup(group);
        for (HeldOrder order : held) order.changed = false;
    }

    /** With all that is set aside given back. @return whether something about it is new */
    private boolean lookAt(HeldOrder held) {
        Order order = held.state.order;
        long units = 0;
        for (int line = 0; line < order.lines(); line++)
            for (int node = 0; node < nodes; node++)
                units += Math.max(0, desk.stock.available(node, order.product(line)));
        held.changed = units > held.unitsSeen;
        held.unitsSeen = units;
        if (!held.changed) return false;
        Plan alone = route(held);
        long aloneCents = alone.complete() ? alone.scoreCents() : UNFILLED_CENTS;
        if (alone.complete()) held.wish(alone);
        held.suffers = scoreNow(held) - aloneCents >= leastGainCents;
        return true;
    }

    private void improveGroup(List<HeldOrder> group) {
        boolean hope = false;
        for (HeldOrder order : group) hope |= order.changed;
        if (hope) {
            hope = false;
            for (HeldOrder order : group) hope |= order.suffers;
        }
        if (!hope) return;
        if (group.size() <= EXACT) {
            take(group, bestTurns(group));
            return;
        }
        List<HeldOrder> suffering =
                group.stream().filter(order -> order.suffers).toList();
        for (HeldOrder holder : group) {
            List<HeldOrder> turns = sufferingFrom(holder, suffering);
            if (turns.isEmpty()) continue;
            turns.add(holder);
            int[] inOrder = new int[turns.size()];
            for (int i = 0; i < inOrder.length; i++) inOrder[i] = i;
            take(turns, inOrder);
        }
    }

    /** Orders that would take what this one holds, if they could; none when they have been tried before. */
    private List<HeldOrder> sufferingFrom(HeldOrder holder, List<HeldOrder> suffering) {
        List<HeldOrder> found = new ArrayList<>();
        boolean news = holder.changed;
        for (HeldOrder order : suffering) {
            if (order == holder || found.size() == MOST_SUFFERERS || !order.wishesFor(holder)) continue;
            found.add(order);
            news |= order.changed;
        }
        return news ? found : new ArrayList<>();
    }

    /** Plans the orders in these turns, and keeps that when it saves enough. */
    private void take(List<HeldOrder> orders, int[] turns) {
        long nowCents = 0;
        for (HeldOrder order : orders) nowCents += scoreNow(order);
        for (HeldOrder order : orders) order.setAside(desk.stock, -1);
        boolean better = nowCents - inTurns(orders, turns, false) >= leastGainCents;
        if (better) inTurns(orders, turns, true);
        for (HeldOrder order : orders) {
            order.setAside(desk.stock, 1);
            if (better) order.suffers = order.suffers && !order.hasItsWish();
        }
    }

    private long scoreNow(HeldOrder held) {
        long cents = router.scoreOf(held.state.order, held.constraints, held.nodes, held.unitsByLine, desk.nowMillis());
        return cents == Long.MAX_VALUE ? UNFILLED_CENTS : cents;
    }

    private Plan route(HeldOrder held) {
        Order order = held.state.order;
        return router.route(
                order, order.unitsByLine(), held.constraints, held.state.avoidNodes, Router.ANY, desk.nowMillis());
    }

    /** Of every turn-taking, in lexicographic order, the first that costs least. */
    private int[] bestTurns(List<HeldOrder> group) {
        for (HeldOrder order : group) order.setAside(desk.stock, -1);
        int[] turns = new int[group.size()];
        for (int i = 0; i < turns.length; i++) turns[i] = i;
        int[] best = turns.clone();
        long bestCents = inTurns(group, turns, false);
        while (next(turns)) {
            long cents = inTurns(group, turns, false);
            if (cents >= bestCents) continue;
            best = turns.clone();
            bestCents = cents;
        }
        for (HeldOrder order : group) order.setAside(desk.stock, 1);
        return best;
    }

    private static boolean next(int[] turns) {
        int i = turns.length - 2;
        while (i >= 0 && turns[i] > turns[i + 1]) i--;
        if (i < 0) return false;
        int j = turns.length - 1;
        while (turns[j] < turns[i]) j--;
        swap(turns, i, j);
        for (int low = i + 1, high = turns.length - 1; low < high; low++, high--) swap(turns, low, high);
        return true;
    }

    private static void swap(int[] turns, int one, int other) {
        int kept = turns[one];
        turns[one] = turns[other];
        turns[other] = kept;
    }

    /** Plans the orders one after the other. @param keep whether the plans are taken over @return what they cost together */
    private long inTurns(List<HeldOrder> group, int[] turns, boolean keep) {
        long cents = 0;
        int[][] oldNodes = new int[turns.length][];
        int[][][] oldUnits = new int[turns.length][][];
        for (int i = 0; i < turns.length; i++) {
            HeldOrder held = group.get(turns[i]);
            Plan plan = route(held);
            oldNodes[i] = held.nodes;
            oldUnits[i] = held.unitsByLine;
            cents += plan.complete() ? plan.scoreCents() : UNFILLED_CENTS;
            held.plan(plan);
            held.setAside(desk.stock, 1);
        }
        for (int i = turns.length - 1; i >= 0; i--) {
            HeldOrder held = group.get(turns[i]);
            held.setAside(desk.stock, -1);
            if (!keep) held.plan(oldNodes[i], oldUnits[i]);
        }
        return cents;
    }

    /** Orders that compete: some node has not enough of a product for all of them. Directly or through others. */
    private List<List<HeldOrder>> groups(List<HeldOrder> held) {
        for (HeldOrder order : held) count(order.state.order, 1);
        int[] leader = new int[held.size()];
        for (int i = 0; i < leader.length; i++) leader[i] = i;
        Arrays.fill(firstHolder, -1);
        for (int i = 0; i < leader.length; i++) {
            Order order = held.get(i).state.order;
            for (int line = 0; line < order.lines(); line++) {
                int product = order.product(line);
                if (!contested(product)) continue;
                if (firstHolder[product] < 0) firstHolder[product] = i;
                else join(leader, firstHolder[product], i);
            }
        }
        List<List<HeldOrder>> groups = new ArrayList<>();
        int[] groupOf = new int[leader.length];
        for (int i = 0; i < leader.length; i++) {
            int first = find(leader, i);
            if (first == i) {
                groupOf[i] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(groupOf[first]).add(held.get(i));
        }
        for (HeldOrder order : held) count(order.state.order, -1);
        groups.sort(Comparator.comparingInt(group -> group.get(0).state.order.number()));
        return groups;
    }

    private void count(Order order, int sign) {
        for (int line = 0; line < order.lines(); line++)
            wantedByProduct[order.product(line)] += sign * order.units(line);
    }

    private boolean contested(int product) {
        for (int node = 0; node < nodes; node++) {
            int available = desk.stock.available(node, product);
            if (available > 0 && available < wantedByProduct[product]) return true;
        }
        return false;
    }

    private static int find(int[] leader, int member) {
        int at = member;
        while (leader[at] != at) at = leader[at];
        return at;
    }

    private static void join(int[] leader, int one, int other) {
        int first = find(leader, one);
        int second = find(leader, other);
        if (first < second) leader[second] = first;
        else leader[first] = second;
    }
}
