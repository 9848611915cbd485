package dev.drydock.engine.routing;

import java.util.Arrays;

/**
 * The cheapest way to give each order one unit from one node when stock is short: a minimum-cost flow, exact. As many orders as possible are served; among
 * those ways, the cheapest.
 *
 * <p>Successive shortest augmenting paths: orders enter one by one; a full node makes room by passing one of its orders on, along the chain of moves
 * that adds least. Each order is admitted at its least marginal cost, which keeps the assignment so far optimal throughout.
 */
final class Assignment {
    /** No unit for this order. */
    static final int UNSERVED = -1;

    /** Stands for "not at all" in costs. */
    static final long IMPOSSIBLE = Long.MAX_VALUE;

    private static final long UNSERVED_CENTS = 1L << 40;
    private static final long FAR = Long.MAX_VALUE / 4;

    private final long[][] costs;
    private final int nodes;
    private final int[] freeUnits;
    private final int[] assigned;
    private final long[] distance;
    private final int[] cameFrom;
    /** {@code [from][to]}: the order that is cheapest to move, and what moving it adds. */
    private final int[][] mover;

    private final long[][] moveCents;

    private Assignment(long[][] costs, int[] units) {
        this.costs = costs;
        nodes = units.length + 1; // the last one stands for no unit at all
        freeUnits = Arrays.copyOf(units, nodes);
        freeUnits[nodes - 1] = costs.length;
        assigned = new int[costs.length];
        Arrays.fill(assigned, UNSERVED);
        distance = new long[nodes];
        cameFrom = new int[nodes];
        mover = new int[nodes][nodes];
        moveCents = new long[nodes][nodes];
    }

    /**
     * @param costs {@code [order][node]}, {@link #IMPOSSIBLE} where the node may not serve the order
     * @param units free at each node
     * @return node of each order, or {@link #UNSERVED}
     */
    static int[] solve(long[][] costs, int[] units) {
        Assignment assignment = new Assignment(costs, units);
        for (int order = 0; order < costs.length; order++) assignment.admit(order);
        for (int order = 0; order < costs.length; order++)
            if (assignment.assigned[order] == units.length) assignment.assigned[order] = UNSERVED;
        return assignment.assigned;
    }

    private void admit(int order) {
        findMoves(order);
        for (int node = 0; node < nodes; node++) {
            distance[node] = cost(order, node);
            cameFrom[node] = UNSERVED;
        }
        shorten();
        int end = nearestFree();
        freeUnits[end]--;
        for (int node = end; cameFrom[node] != UNSERVED; node = cameFrom[node])
            assigned[mover[cameFrom[node]][node]] = node;
        int first = end;
        while (cameFrom[first] != UNSERVED) first = cameFrom[first];
        assigned[order] = first;
    }

    private void findMoves(int admitted) {
        for (long[] row : moveCents) Arrays.fill(row, FAR);
        for (int order = 0; order < admitted; order++) {
            int from = assigned[order];
            for (int to = 0; to < nodes; to++) {
                if (cost(order, to) >= FAR) continue;
                long cents = cost(order, to) - cost(order, from);
                if (cents < moveCents[from][to]) {
                    moveCents[from][to] = cents;
                    mover[from][to] = order;
                }
            }
        }
    }

    /** Bellman–Ford: moves may save money, but no round of moves does. */
    private void shorten() {
        boolean shorter = true;
        for (int round = 0; shorter && round < nodes; round++) {
            shorter = false;
            for (int from = 0; from < nodes; from++)
                for (int to = 0; to < nodes; to++) {
                    if (distance[from] >= FAR || moveCents[from][to] >= FAR || from == to) continue;
                    if (distance[from] + moveCents[from][to] >= distance[to]) continue;
                    distance[to] = distance[from] + moveCents[from][to];
                    cameFrom[to] = from;
                    shorter = true;
                }
        }
    }

    private int nearestFree() {
        int nearest = nodes - 1;
        for (int node = nodes - 2; node >= 0; node--)
            if (freeUnits[node] > 0 && distance[node] <= distance[nearest]) nearest = node;
        return nearest;
    }

    private long cost(int order, int node) {
        if (node == nodes - 1) return UNSERVED_CENTS;
        return costs[order][node] == IMPOSSIBLE ? FAR : costs[order][node];
    }
}
