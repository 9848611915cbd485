package dev.drydock.engine.routing;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;
import static dev.drydock.engine.Networks.network;
import static dev.drydock.engine.routing.Baskets.NOW;
import static dev.drydock.engine.routing.Baskets.order;
import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.Networks;
import dev.drydock.engine.belief.Backlog;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.Policy.Objective;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where orders ship from, and by what. */
final class RouterTest {
    private static final CarrierAccess ALL_OPEN = (carrier, region, order) -> true;

    @Test
    void the_search_finds_what_trying_everything_finds() {
        forAllSeeds(random -> {
            Network network = randomNetwork(random);
            StockBelief stock = randomStock(random, network);
            Policy.Routing routing = new Policy.Routing(
                    random.nextBoolean() ? Objective.COST : Objective.ETA,
                    0.9,
                    random.nextBoolean(),
                    1 + random.nextInt(3),
                    random.nextInt(200),
                    true,
                    0,
                    false);
            Backlog backlog = randomBacklog(random, network);
            Order order = randomOrder(random, network);
            Constraints constraints = randomConstraints(random, network);

            Plan plan = new Router(network, routing, stock, backlog, ALL_OPEN)
                    .route(order, order.unitsByLine(), constraints, 0, Router.ANY, NOW);

            BruteForce brute = new BruteForce(network, routing, stock, backlog, constraints, order);
            brute.tryEverything();
            if (!brute.found()) {
                assertThat(plan.complete()).isFalse();
                return;
            }
            assertThat(plan.complete()).isTrue();
            if (routing.objective() == Objective.ETA)
                assertThat(plan.lastPredictedMillis()).isEqualTo(brute.bestArrival());
            assertThat(plan.scoreCents()).isEqualTo(brute.bestCents());
        });
    }

    @Test
    void every_unit_is_in_a_plan_once_and_no_node_gives_more_than_it_has() {
        forAllSeeds(random -> {
            Network network = randomNetwork(random);
            StockBelief stock = randomStock(random, network);
            Policy.Routing routing =
                    new Policy.Routing(Objective.COST, 0.9, false, 1 + random.nextInt(4), 50, false, 0, false);
            Order order = randomOrder(random, network);

            Plan plan = new Router(network, routing, stock, new Backlog(network), ALL_OPEN)
                    .route(order, order.unitsByLine(), Baskets.unconstrained(network), 0, Router.ANY, NOW);

            int[] sent = new int[order.lines()];
            assertThat(plan.size()).isLessThanOrEqualTo(routing.maxShipments());
            for (int i = 0; i < plan.size(); i++) {
                int[] taken = new int[network.products().size()];
                for (int line = 0; line < order.lines(); line++) {
                    sent[line] += plan.unitsByLine(i)[line];
                    taken[order.product(line)] += plan.unitsByLine(i)[line];
                }
                for (int product = 0; product < taken.length; product++)
                    if (taken[product] > 0)
                        assertThat(taken[product]).isLessThanOrEqualTo(stock.available(plan.node(i), product));
            }
            for (int line = 0; line < order.lines(); line++)
                assertThat(sent[line]).isIn(plan.complete() ? order.units(line) : 0, order.units(line));
        });
    }

    @Test
    void a_line_is_cut_between_nodes_only_when_none_has_enough() {
        Network network = network().build();
        StockBelief stock = Baskets.stock(network, new int[][] {{3, 0}, {4, 0}});
        Order order = order(0, 0, new int[] {0}, new int[] {6});

        Plan plan = router(network, stock, Objective.COST, 2)
                .route(order, order.unitsByLine(), Baskets.unconstrained(network), 0, Router.ANY, NOW);

        assertThat(plan.complete()).isTrue();
        assertThat(plan.size()).isEqualTo(2);
        assertThat(plan.unitsByLine(0)[0] + plan.unitsByLine(1)[0]).isEqualTo(6);
    }

    @Test
    void whole_lines_go_ahead_when_several_shipments_are_allowed() {
        Network network = network().build();
        StockBelief stock = Baskets.stock(network, new int[][] {{3, 0}, {0, 0}});
        Order order = order(0, 0, new int[] {0, 1}, new int[] {2, 1});

        Plan several = router(network, stock, Objective.COST, 2)
                .route(order, order.unitsByLine(), Baskets.unconstrained(network), 0, Router.ANY, NOW);
        assertThat(several.complete()).isFalse();
        assertThat(several.unitsByLine(0)).containsExactly(2, 0);
        Plan one = router(network, stock, Objective.COST, 1)
                .route(order, order.unitsByLine(), Baskets.unconstrained(network), 0, Router.ANY, NOW);
        assertThat(one.size()).isZero();
    }

    @Test
    void delivery_is_predicted_from_pick_up_transit_and_backlog() {
        Network network = network().ordersPerHour(10).build();
        StockBelief stock = Baskets.stock(network, new int[][] {{9, 9}, {0, 0}});
        Backlog backlog = new Backlog(network);
        Order order = order(0, 0, new int[] {0}, new int[] {1});
        Policy.Routing routing = new Policy.Routing(Objective.COST, 0.5, false, 1, 0, true, 0, false);
        Router router = new Router(network, routing, stock, backlog, ALL_OPEN);
        Constraints constraints = Baskets.unconstrained(network);
        long pickUp = NOW - 9 * HOUR + 17 * HOUR;
        long transit = DAY * 125 / 100;

        long idle = router.route(order, order.unitsByLine(), constraints, 0, Router.ANY, NOW)
                .predictedMillis(0);
        for (int shipment = 0; shipment < 70; shipment++) backlog.released(0);
        long busy = router.route(order, order.unitsByLine(), constraints, 0, Router.ANY, NOW)
                .predictedMillis(0);

        assertThat(idle).isEqualTo(pickUp + transit);
        assertThat(busy)
                .isEqualTo(pickUp + DAY
                        + transit); // 1 h handling + 7 h backlog miss the 17:00 pick-up by no minute to spare
    }

    @Test
    void a_pricey_service_wins_when_lateness_costs_more() {
        Networks networks = network()
                .nodes(1)
                .places(3)
                .carrier(ServiceLevel.GROUND, 500, 0, 3 * DAY)
                .service(0, ServiceLevel.EXPRESS, 1500, 0, DAY / 4);
        Network calm = networks.lateCostCents(500).build();
        Network strict = networks.lateCostCents(5000).build();
        Policy.Routing routing = new Policy.Routing(Objective.COST, 0.9, true, 1, 0, false, 0, false);
        Order order = order(0, 2, new int[] {0}, new int[] {1});

        assertThat(route(calm, routing, order).service(0)).isZero();
        assertThat(route(strict, routing, order).service(0)).isEqualTo(1);
    }

    @Test
    void the_nearest_node_with_stock_ships_by_its_cheapest_slow_service() {
        Network network = network()
                .nodes(3)
                .places(3)
                .carrier(ServiceLevel.EXPRESS, 100, 0, DAY)
                .service(0, ServiceLevel.GROUND, 700, 0, DAY)
                .service(0, ServiceLevel.ECONOMY, 600, 0, 2 * DAY)
                .build();
        StockBelief stock = Baskets.stock(network, new int[][] {{5, 5}, {5, 5}, {0, 5}});
        Order order = order(0, 2, new int[] {0}, new int[] {1});

        Plan plan = router(network, stock, Objective.NEAREST, 1)
                .route(order, order.unitsByLine(), Baskets.unconstrained(network), 0, Router.ANY, NOW);

        assertThat(plan.node(0)).isEqualTo(1);
        assertThat(plan.service(0)).isEqualTo(2);
    }

    @Test
    void a_suspended_carrier_is_left_out() {
        Network network = network()
                .carrier(ServiceLevel.GROUND, 500, 0, DAY)
                .carrier(ServiceLevel.GROUND, 900, 0, DAY)
                .build();
        StockBelief stock = Baskets.stock(network, new int[][] {{5, 5}, {5, 5}});
        Order order = order(0, 0, new int[] {0}, new int[] {1});
        Policy.Routing routing = new Policy.Routing(Objective.COST, 0.9, false, 1, 0, false, 0, false);

        Plan plan = new Router(network, routing, stock, new Backlog(network), (carrier, region, number) -> carrier == 1)
                .route(order, order.unitsByLine(), Baskets.unconstrained(network), 0, Router.ANY, NOW);

        assertThat(plan.service(0)).isEqualTo(1);
    }

    @Test
    void a_node_that_came_up_short_is_avoided() {
        Network network = network().build();
        StockBelief stock = Baskets.stock(network, new int[][] {{5, 5}, {5, 5}});
        Order order = order(0, 0, new int[] {0}, new int[] {1});

        Plan plan = router(network, stock, Objective.COST, 1)
                .route(order, order.unitsByLine(), Baskets.unconstrained(network), 1, Router.ANY, NOW);

        assertThat(plan.node(0)).isEqualTo(1);
    }

    @Test
    void postage_from_the_tables_is_postage_from_the_rate_cards() {
        forAllSeeds(random -> {
            Network network = randomNetwork(random);
            Tariff tariff = new Tariff(network);
            int[] billed = new int[tariff.weighings()];
            int grams = random.nextInt(12_000);
            int cm3 = random.nextInt(40_000);
            int service = random.nextInt(network.services().size());
            int place = random.nextInt(network.places().size());
            int node = random.nextInt(network.nodes().size());

            tariff.weigh(grams, cm3, billed);

            assertThat(tariff.postageCents(service, node, place, network.zone(node, place), billed, NOW))
                    .isEqualTo(network.postageCents(service, node, place, grams, cm3, NOW));
        });
    }

    private static Plan route(Network network, Policy.Routing routing, Order order) {
        StockBelief stock = Baskets.stock(network, new int[][] {{5, 5}});
        return new Router(network, routing, stock, new Backlog(network), ALL_OPEN)
                .route(order, order.unitsByLine(), Baskets.unconstrained(network), 0, Router.ANY, NOW);
    }

    private static Router router(Network network, StockBelief stock, Objective objective, int maxShipments) {
        Policy.Routing routing = new Policy.Routing(objective, 0.9, false, maxShipments, 50, false, 0, false);
        return new Router(network, routing, stock, new Backlog(network), ALL_OPEN);
    }

    private static Network randomNetwork(Random random) {
        Networks networks = network()
                .nodes(1 + random.nextInt(4))
                .places(4)
                .products(4)
                .handlingCents(random.nextInt(200), random.nextInt(50))
                .lateCostCents(random.nextInt(2000));
        for (int carrier = 1 + random.nextInt(2); carrier > 0; carrier--)
            networks.carrier(
                    ServiceLevel.GROUND,
                    50 + random.nextInt(600),
                    random.nextInt(300),
                    HOUR * (6 + random.nextInt(30)));
        return networks.service(0, ServiceLevel.EXPRESS, 900 + random.nextInt(500), random.nextInt(300), 8 * HOUR)
                .build();
    }

    private static StockBelief randomStock(Random random, Network network) {
        int[][] units = new int[network.nodes().size()][network.products().size()];
        for (int[] node : units)
            for (int product = 0; product < node.length; product++)
                node[product] = random.nextBoolean() ? 0 : 2 + random.nextInt(4);
        return Baskets.stock(network, units);
    }

    private static Backlog randomBacklog(Random random, Network network) {
        Backlog backlog = new Backlog(network);
        for (int node = 0; node < network.nodes().size(); node++)
            for (int waiting = random.nextInt(600); waiting > 0; waiting--) backlog.released(node);
        return backlog;
    }

    /** Lines of at most one node's stock, so that no line has to be cut: what the brute force tries too. */
    private static Order randomOrder(Random random, Network network) {
        int lines = 1 + random.nextInt(4);
        int[] products = new int[lines];
        int[] units = new int[lines];
        for (int line = 0; line < lines; line++) {
            products[line] = (line + (random.nextInt(10) == 0 ? 1 : 0))
                    % network.products().size();
            units[line] = 1 + random.nextInt(2);
        }
        return order(0, random.nextInt(network.places().size()), products, units);
    }

    private static Constraints randomConstraints(Random random, Network network) {
        Policy.Selector anything = new Policy.Selector(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        Policy.Selector oneNode = new Policy.Selector(
                Set.of("node-" + random.nextInt(network.nodes().size())), Set.of(), Set.of(), Set.of(), Set.of());
        Policy.Selector oneService = new Policy.Selector(Set.of(), Set.of(), Set.of(), Set.of("service-0"), Set.of());
        return switch (random.nextInt(4)) {
            case 0 -> Baskets.constraints(network, rule(Policy.Effect.SURCHARGE, oneNode, random.nextInt(600) - 300));
            case 1 -> Baskets.constraints(network, rule(Policy.Effect.FORBID, oneNode, 0));
            case 2 ->
                Baskets.constraints(
                        network,
                        rule(Policy.Effect.FORBID, oneService, 0),
                        rule(Policy.Effect.SURCHARGE, anything, random.nextInt(100)));
            default -> Baskets.unconstrained(network);
        };
    }

    private static Policy.Rule rule(Policy.Effect effect, Policy.Selector options, long surchargeCents) {
        return new Policy.Rule("a rule", "true", effect, options, surchargeCents, "ops", "", "", 1, 1);
    }
}
