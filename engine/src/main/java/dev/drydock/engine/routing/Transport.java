package dev.drydock.engine.routing;

import java.util.Arrays;

/**
 * Who should serve whom when stock is limited, and what a unit of stock is worth then: the transportation problem min Σ c·x over nodes and regions, demand that no node
 * serves costing a fixed amount a unit. Solved exactly by successive shortest augmenting paths; the worth of stock is the left-hand shadow price of a node's
 * supply: what the optimum loses when the last unit is taken away.
 *
 * <p>For problems of some ten nodes and ten regions with divisible units. Refilled for each problem.
 */
final class Transport {
    private static final double DUST = 1e-9;

    private final int nodes;
    private final int regions;
    private final double[] spare;
    private final double[] open;
    private final double[][] sent;
    private final double[] distance;
    private final int[] byNode;
    private final int[] byRegion;

    Transport(int nodes, int regions) {
        this.nodes = nodes;
        this.regions = regions;
        spare = new double[nodes];
        open = new double[regions];
        sent = new double[nodes][regions];
        distance = new double[regions];
        byNode = new int[regions];
        byRegion = new int[regions];
    }

    /**
     * @param supply units by node
     * @param demand units by region
     * @param costs {@code [node][region]} of sending a unit
     * @param unservedCost of a unit of demand that is not served; not below any cost
     * @param worth filled by node: what is lost when a unit of supply is taken away
     * @return total cost
     */
    double solve(double[] supply, double[] demand, double[][] costs, double unservedCost, double[] worth) {
        System.arraycopy(supply, 0, spare, 0, nodes);
        System.arraycopy(demand, 0, open, 0, regions);
        for (double[] row : sent) Arrays.fill(row, 0);
        for (int region = 0; region < regions; region++) serve(region, costs, unservedCost);
        double total = 0;
        for (int region = 0; region < regions; region++) {
            total += open[region] * unservedCost;
            for (int node = 0; node < nodes; node++) total += sent[node][region] * costs[node][region];
        }
        price(costs, unservedCost, worth);
        return total;
    }

    /** Serves a region's demand along the cheapest chains of moves, until what is left is better unserved. */
    private void serve(int region, double[][] costs, double unservedCost) {
        while (open[region] > DUST) {
            shorten(costs, unservedCost);
            if (distance[region] >= unservedCost - DUST) return;
            push(region);
        }
    }

    /** What it adds to serve one more unit of each region: from a node with spare units, or from one that passes another region on. Bellman–Ford. */
    private void shorten(double[][] costs, double unservedCost) {
        for (int region = 0; region < regions; region++) {
            distance[region] = unservedCost;
            byNode[region] = -1;
            for (int node = 0; node < nodes; node++)
                if (spare[node] > DUST && costs[node][region] < distance[region] - DUST) {
                    distance[region] = costs[node][region];
                    byNode[region] = node;
                    byRegion[region] = -1;
                }
        }
        boolean shorter = true;
        for (int round = 0; shorter && round < regions; round++) {
            shorter = false;
            for (int node = 0; node < nodes; node++)
                for (int other = 0; other < regions; other++)
                    if (sent[node][other] > DUST && passOn(node, other, costs[node])) shorter = true;
        }
    }

    /** The node serves another region in place of this one. @return whether that is a shorter way to any */
    private boolean passOn(int node, int other, double[] costs) {
        boolean shorter = false;
        double freed = distance[other] - costs[other];
        for (int region = 0; region < regions; region++) {
            double through = costs[region] + freed;
            if (through >= distance[region] - DUST || region == other) continue;
            distance[region] = through;
            byNode[region] = node;
            byRegion[region] = other;
            shorter = true;
        }
        return shorter;
    }

    private void push(int region) {
        double units = open[region];
        int at = region;
        while (byNode[at] >= 0 && byRegion[at] >= 0) {
            units = Math.min(units, sent[byNode[at]][byRegion[at]]);
            at = byRegion[at];
        }
        if (byNode[at] >= 0) units = Math.min(units, spare[byNode[at]]);
        open[region] -= units;
        at = region;
        while (byNode[at] >= 0) {
            int node = byNode[at];
            sent[node][at] += units;
            if (byRegion[at] < 0) {
                spare[node] -= units;
                return;
            }
            sent[node][byRegion[at]] -= units;
            at = byRegion[at];
        }
        open[at] += units; // the chain ended by leaving that region's unit unserved
    }

    private void price(double[][] costs, double unservedCost, double[] worth) {
        shorten(costs, unservedCost);
        for (int node = 0; node < nodes; node++) {
            double least = Double.POSITIVE_INFINITY;
            for (int region = 0; region < regions; region++)
                if (sent[node][region] > DUST) least = Math.min(least, distance[region] - costs[node][region]);
            worth[node] = least == Double.POSITIVE_INFINITY ? 0 : Math.max(0, least);
        }
    }

    /** Units that node has left over in the last solution. */
    double spare(int node) {
        return spare[node];
    }
}
