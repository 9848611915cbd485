package dev.drydock.engine.routing;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds nodes for many orders at once, so that an order does not take the unit that another needs more. Exact for orders of a single unit, product by product: orders
 * of different products do not compete.
 */
public final class JointRouting {
    private final Router router;
    private final StockBelief stock;
    private final int nodes;

    public JointRouting(Network network, Router router, StockBelief stock) {
        this.router = router;
        this.stock = stock;
        nodes = network.nodes().size();
    }

    public static boolean covers(Order order) {
        return order.totalUnits() == 1;
    }

    /**
     * @param orders of a single unit each
     * @param constraints of each
     * @return node of each order, {@link Router#ANY} when no stock is left for it
     */
    public int[] assign(List<Order> orders, List<Constraints> constraints, long nowMillis) {
        TreeMap<Long, List<Integer>> together = new TreeMap<>();
        for (int i = 0; i < orders.size(); i++)
            together.computeIfAbsent(competition(orders.get(i)), product -> new ArrayList<>())
                    .add(i);
        int[] assigned = new int[orders.size()];
        for (List<Integer> members : together.values()) assign(members, orders, constraints, nowMillis, assigned);
        return assigned;
    }

    private void assign(
            List<Integer> members, List<Order> orders, List<Constraints> constraints, long nowMillis, int[] assigned) {
        int[] units = new int[nodes];
        Order any = orders.get(members.get(0));
        for (int node = 0; node < nodes; node++)
            units[node] = Math.max(0, stock.available(node, productOf(any), any.channel()));
        long[][] costs = new long[members.size()][];
        for (int member = 0; member < costs.length; member++) {
            int order = members.get(member);
            costs[member] = router.scores(orders.get(order), constraints.get(order), nowMillis);
        }
        int[] nodeOf = Assignment.solve(costs, units);
        for (int member = 0; member < costs.length; member++)
            assigned[members.get(member)] = nodeOf[member] == Assignment.UNSERVED ? Router.ANY : nodeOf[member];
    }

    /** Orders of one product compete; where stock is kept for channels, those of one channel. */
    private long competition(Order order) {
        return (long) productOf(order) << 16 | (stock.pooled() ? order.channel() : 0);
    }

    private static int productOf(Order order) {
        for (int line = 0; line < order.lines(); line++) if (order.units(line) > 0) return order.product(line);
        throw new IllegalArgumentException(order + " has no units");
    }
}
