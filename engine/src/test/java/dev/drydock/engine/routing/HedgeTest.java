package dev.drydock.engine.routing;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;
import static dev.drydock.engine.Networks.network;
import static dev.drydock.engine.routing.Baskets.NOW;
import static dev.drydock.engine.routing.Baskets.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.Networks;
import dev.drydock.engine.belief.Backlog;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Hedge;
import dev.drydock.engine.policy.Overflow;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.Policy.Objective;
import dev.drydock.engine.policy.Reevaluation;
import dev.drydock.engine.policy.ShadowPricing;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When speed is bought, and when work flows over. Promises in these tests are four days after placing. */
final class HedgeTest {
    private static final CarrierAccess ALL_OPEN = (carrier, region, order) -> true;
    private static final int SLOW = 0;
    private static final int FAST = 1;

    @Test
    void speed_is_not_bought_for_an_order_that_arrives_in_time() {
        Plan plan = route(slowAndFast(DAY, 1_000_000), hedge(0));

        assertThat(plan.service(0)).isEqualTo(SLOW);
    }

    @Test
    void speed_is_bought_when_slow_is_too_late_and_lateness_costs_more() {
        Plan plan = route(slowAndFast(4 * DAY, 1_000_000), hedge(0));

        assertThat(plan.service(0)).isEqualTo(FAST);
    }

    @Test
    void speed_that_costs_more_than_lateness_is_not_bought() {
        Plan plan = route(slowAndFast(4 * DAY, 500), hedge(0));

        assertThat(plan.service(0)).isEqualTo(SLOW);
    }

    @Test
    void lateness_within_the_tolerance_is_accepted() {
        Plan plan = route(slowAndFast(4 * DAY, 1_000_000), hedge(10 * DAY));

        assertThat(plan.service(0)).isEqualTo(SLOW);
    }

    @Test
    void a_spreadsheet_takes_speed_only_where_a_rule_leaves_nothing_else() {
        Network network = slowAndFast(DAY, 0);
        Policy.Routing nearest = new Policy.Routing(Objective.NEAREST, 0.9, false, 1, 0, false, 0, false);
        Policy.Rule expressOnly = new Policy.Rule(
                "habit",
                "true",
                Policy.Effect.REQUIRE,
                new Policy.Selector(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(ServiceLevel.EXPRESS)),
                0,
                "fulfilment-ops",
                "",
                "",
                1,
                1);

        Plan usual = route(network, nearest, Baskets.unconstrained(network), new Backlog(network));
        assertThat(usual.service(0)).isEqualTo(SLOW);
        Plan habit = route(network, nearest, Baskets.constraints(network, expressOnly), new Backlog(network));
        assertThat(habit.service(0)).isEqualTo(FAST);
    }

    @Test
    void work_flows_over_from_a_busy_node_while_another_has_the_goods() {
        Network network = network().ordersPerHour(10).build();
        Backlog backlog = new Backlog(network);
        Order order = order(0, 0, new int[] {0}, new int[] {1});
        StockBelief both = Baskets.stock(network, new int[][] {{9, 9}, {9, 9}});
        StockBelief first = Baskets.stock(network, new int[][] {{9, 9}, {0, 0}});
        Constraints free = Baskets.unconstrained(network);
        Router router = new Router(network, overflow(8 * HOUR), both, backlog, ALL_OPEN);
        Router alone = new Router(network, overflow(8 * HOUR), first, backlog, ALL_OPEN);

        for (int shipment = 0; shipment < 80; shipment++) backlog.released(0);
        int full = router.route(order, order.unitsByLine(), free, 0, Router.ANY, NOW)
                .node(0);
        backlog.released(0);
        int over = router.route(order, order.unitsByLine(), free, 0, Router.ANY, NOW)
                .node(0);
        int nowhereElse = alone.route(order, order.unitsByLine(), free, 0, Router.ANY, NOW)
                .node(0);

        assertThat(full).isZero();
        assertThat(over).isEqualTo(1);
        assertThat(nowhereElse).isZero();
    }

    private static Network slowAndFast(long slowMillisByZone, long lateCostCents) {
        Networks networks = network().nodes(1).lateCostCents(lateCostCents);
        networks.carrier(ServiceLevel.GROUND, 500, 100, slowMillisByZone);
        return networks.service(0, ServiceLevel.EXPRESS, 3000, 100, 6 * HOUR).build();
    }

    private static Policy.Routing hedge(long toleranceMillis) {
        return routing(new Hedge(true, toleranceMillis), Overflow.OFF, true);
    }

    private static Policy.Routing overflow(long aboveMillis) {
        return routing(Hedge.OFF, new Overflow(aboveMillis, Set.of(NodeKind.OWNED_DC), 0), false);
    }

    private static Policy.Routing routing(Hedge hedge, Overflow overflow, boolean priceLateness) {
        return new Policy.Routing(
                Objective.COST,
                0.9,
                priceLateness,
                1,
                0,
                false,
                0,
                false,
                hedge,
                overflow,
                ShadowPricing.OFF,
                Reevaluation.OFF);
    }

    private static Plan route(Network network, Policy.Routing routing) {
        return route(network, routing, Baskets.unconstrained(network), new Backlog(network));
    }

    private static Plan route(Network network, Policy.Routing routing, Constraints constraints, Backlog backlog) {
        StockBelief stock = Baskets.stock(network, new int[][] {{9, 9}});
        Order order = order(0, 0, new int[] {0}, new int[] {1});
        return new Router(network, routing, stock, backlog, ALL_OPEN)
                .route(order, order.unitsByLine(), constraints, 0, Router.ANY, NOW);
    }
}
