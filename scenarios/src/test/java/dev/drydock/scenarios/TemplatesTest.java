package dev.drydock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.run.Simulation;
import dev.drydock.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shipped policies do what their files say, seen in what they decide for the same orders. */
final class TemplatesTest {
    private static final long ORDERS = 1500;

    @Test
    void hybrid_serves_dear_orders_from_own_centres_more_often() {
        Scenario scenario = read("promotion-protect");

        double hybrid = ownShare(scenario, "hybrid", true);
        double cheapest = ownShare(scenario, "cost-priority", true);

        assertThat(hybrid).isGreaterThan(cheapest);
    }

    @Test
    void a_promotion_never_travels_by_a_fast_service_under_promotion_protect() {
        Scenario scenario = read("promotion-protect");
        Network network = scenario.world().network();

        List<Shipment> shipments = allocated(scenario, "promotion-protect", 4 * ORDERS);

        assertThat(shipments)
                .filteredOn(shipment -> shipment.order().promotion() >= 0)
                .isNotEmpty()
                .allSatisfy(shipment -> assertThat(network.services()
                                .get(shipment.service())
                                .level()
                                .expedited())
                        .isFalse());
    }

    @Test
    void a_hedge_buys_speed_for_fewer_orders_than_habit() {
        Scenario scenario = read("marketplace-scale");

        assertThat(fastShare(scenario, "sla-hedging")).isLessThan(fastShare(scenario, "express-by-habit"));
    }

    @Test
    void overflow_sends_less_to_the_third_party_that_cannot_keep_up() {
        Scenario scenario = read("3pl-overflow");
        int dallas = scenario.world().network().nodes().stream()
                .filter(node -> node.name().equals("dallas"))
                .findFirst()
                .orElseThrow()
                .index();

        long overflow = allocated(scenario, "overflow-3pl", 6 * ORDERS).stream()
                .filter(shipment -> shipment.node() == dallas)
                .count();
        long cheapest = allocated(scenario, "cost-priority", 6 * ORDERS).stream()
                .filter(shipment -> shipment.node() == dallas)
                .count();

        assertThat(overflow).isLessThan(cheapest);
    }

    private static double ownShare(Scenario scenario, String policy, boolean dear) {
        Network network = scenario.world().network();
        List<Shipment> dearOnes = allocated(scenario, policy, ORDERS).stream()
                .filter(shipment -> dear == marginShare(network, shipment.order()) >= 0.5)
                .toList();
        return share(dearOnes, shipment -> network.nodes().get(shipment.node()).kind() == NodeKind.OWNED_DC);
    }

    private static double fastShare(Scenario scenario, String policy) {
        Network network = scenario.world().network();
        return share(
                allocated(scenario, policy, ORDERS),
                shipment -> network.services().get(shipment.service()).level().expedited());
    }

    private static double share(List<Shipment> shipments, java.util.function.Predicate<Shipment> some) {
        assertThat(shipments).isNotEmpty();
        return (double) shipments.stream().filter(some).count() / shipments.size();
    }

    private static double marginShare(Network network, Order order) {
        long costCents = 0;
        for (int line = 0; line < order.lines(); line++)
            costCents += order.units(line)
                    * network.products().get(order.product(line)).costCents();
        return (double) (order.goodsCents() - costCents) / order.goodsCents();
    }

    private static List<Shipment> allocated(Scenario scenario, String policy, long orders) {
        List<Shipment> shipments = new ArrayList<>();
        Journal reader = new Journal() {
            @Override
            public void fact(FulfilmentEvent event) {}

            @Override
            public void heard(FulfilmentEvent event, long nowMillis) {}

            @Override
            public void decided(Decision decision, long nowMillis) {
                if (decision instanceof Allocate allocate) shipments.addAll(allocate.shipments());
            }
        };
        Simulation.run(scenario, scenario.policy(policy), 1, new RunOptions(false, null, -1, orders, reader));
        return shipments;
    }

    private static Scenario read(String name) {
        return ((Reading.Ready) new ScenarioReader(Catalogue.open()).read(name)).scenario();
    }
}
