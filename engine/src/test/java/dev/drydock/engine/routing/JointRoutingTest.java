package dev.drydock.engine.routing;

import static dev.drydock.engine.Networks.network;
import static dev.drydock.engine.routing.Baskets.NOW;
import static dev.drydock.engine.routing.Baskets.order;
import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.Policies;
import dev.drydock.engine.belief.Backlog;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders that compete for the same units. */
final class JointRoutingTest {

    /** The 3×3 sourcing case published by Grid Dynamics: each order takes its cheapest store in turn for 39, together they need 28. */
    @Test
    void three_orders_for_three_stores_cost_28_together_and_39_one_by_one() {
        long[][] costs = {{2, 5, 6}, {7, 19, 20}, {8, 15, 18}};
        Network network = network()
                .nodes(3)
                .places(3)
                .products(1)
                .handlingCents(0, 0)
                .lanes(transposed(costs))
                .build();
        StockBelief stock = Baskets.stock(network, new int[][] {{1}, {1}, {1}});
        Router router = new Router(network, Policies.CHEAPEST, stock, new Backlog(network), (c, r, o) -> true);
        List<Order> orders = List.of(unit(0), unit(1), unit(2));
        Constraints none = Baskets.unconstrained(network);

        int[] together = new JointRouting(network, router, stock).assign(orders, List.of(none, none, none), NOW);
        long oneByOneCents = 0;
        for (Order order : orders) {
            Plan plan = router.route(order, order.unitsByLine(), none, 0, Router.ANY, NOW);
            oneByOneCents += plan.postageCents(0);
            stock.reserve(
                    new dev.drydock.domain.order.Shipment(0, order, plan.node(0), 0, order.unitsByLine(), 0, 0, 0));
        }

        assertThat(oneByOneCents).isEqualTo(39);
        long togetherCents = 0;
        for (int order = 0; order < 3; order++) togetherCents += costs[order][together[order]];
        assertThat(togetherCents).isEqualTo(28);
        assertThat(together).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void an_assignment_costs_what_the_best_of_all_assignments_costs() {
        forAllSeeds(random -> {
            int orders = 1 + random.nextInt(6);
            int nodes = 1 + random.nextInt(4);
            long[][] costs = new long[orders][nodes];
            for (long[] row : costs)
                for (int node = 0; node < nodes; node++)
                    row[node] = random.nextInt(6) == 0 ? Assignment.IMPOSSIBLE : random.nextInt(40);
            int[] units = new int[nodes];
            for (int node = 0; node < nodes; node++) units[node] = random.nextInt(3);

            int[] assigned = Assignment.solve(costs, units);

            long[] best = {Long.MIN_VALUE, 0};
            tryAll(costs, units.clone(), 0, 0, 0, best);
            assertThat(served(assigned)).isEqualTo(best[0]);
            assertThat(cents(costs, assigned)).isEqualTo(best[1]);
            keepsTo(assigned, units);
        });
    }

    private static void tryAll(long[][] costs, int[] left, int order, long served, long cents, long[] best) {
        if (order == costs.length) {
            if (served > best[0] || (served == best[0] && cents < best[1])) {
                best[0] = served;
                best[1] = cents;
            }
            return;
        }
        tryAll(costs, left, order + 1, served, cents, best);
        for (int node = 0; node < left.length; node++) {
            if (left[node] == 0 || costs[order][node] == Assignment.IMPOSSIBLE) continue;
            left[node]--;
            tryAll(costs, left, order + 1, served + 1, cents + costs[order][node], best);
            left[node]++;
        }
    }

    private static long served(int[] assigned) {
        long served = 0;
        for (int node : assigned) if (node != Assignment.UNSERVED) served++;
        return served;
    }

    private static long cents(long[][] costs, int[] assigned) {
        long cents = 0;
        for (int order = 0; order < assigned.length; order++)
            if (assigned[order] != Assignment.UNSERVED) cents += costs[order][assigned[order]];
        return cents;
    }

    private static void keepsTo(int[] assigned, int[] units) {
        int[] taken = new int[units.length];
        for (int node : assigned) if (node != Assignment.UNSERVED) taken[node]++;
        for (int node = 0; node < units.length; node++) assertThat(taken[node]).isLessThanOrEqualTo(units[node]);
    }

    private static Order unit(int place) {
        return order(place, place, new int[] {0}, new int[] {1});
    }

    private static long[][] transposed(long[][] byOrderAndStore) {
        long[][] byStoreAndPlace = new long[3][3];
        for (int order = 0; order < 3; order++)
            for (int store = 0; store < 3; store++) byStoreAndPlace[store][order] = byOrderAndStore[order][store];
        return byStoreAndPlace;
    }
}
