package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.policy.Policy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A traced order says why it goes the way it goes. */
final class ExplanationTest {
    private final Network network = network()
            .carrier(ServiceLevel.GROUND, 500, 100, DAY)
            .carrier(ServiceLevel.EXPRESS, 1500, 100, DAY / 4)
            .build();

    @Test
    void every_option_is_there_with_its_price_or_its_veto() {
        Policy.Rule noExpress = new Policy.Rule(
                "no-express",
                "true",
                Policy.Effect.FORBID,
                new Policy.Selector(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(ServiceLevel.EXPRESS)),
                0,
                "ops",
                "",
                "",
                1,
                1);
        Rehearsal rehearsal = new Rehearsal(network, with(Policies.CHEAPEST, noExpress), 0)
                .stocked(0, 10)
                .stocked(1, 0);

        Explanation explanation = explain(rehearsal, new int[] {0}, new int[] {1});

        assertThat(explanation.options())
                .extracting(Explanation.Option::route)
                .containsExactly(
                        "node-0 by service-0", "node-0 by service-1", "node-1 by service-0", "node-1 by service-1");
        assertThat(explanation.options())
                .extracting(Explanation.Option::veto)
                .containsExactly(null, "rule no-express", "has 0 of 1 sku-0", "has 0 of 1 sku-0");
        Explanation.Option chosen = explanation.options().get(0);
        assertThat(chosen.chosen()).isTrue();
        assertThat(chosen.costCents()).isEqualTo(600 + 110);
        assertThat(explanation.summary()).contains("4 options, 1 open", "node-0 by service-0");
    }

    @Test
    void splits_are_options_too() {
        Policy.Routing splits = new Policy.Routing(Policy.Objective.COST, 0.9, false, 2, 50, false, 0, false);
        Rehearsal rehearsal = new Rehearsal(network, with(splits), 0).stocked(10);
        rehearsal.stock(0, 1, -10, StockCause.COUNT);
        rehearsal.stock(1, 0, -10, StockCause.COUNT);

        Explanation explanation = explain(rehearsal, new int[] {0, 1}, new int[] {2, 1});

        Explanation.Option chosen = explanation.options().stream()
                .filter(Explanation.Option::chosen)
                .findFirst()
                .orElseThrow();
        assertThat(chosen.route()).isEqualTo("node-0 by service-0 + node-1 by service-0");
        assertThat(chosen.scoreCents()).isEqualTo(chosen.costCents() + 50);
    }

    @Test
    void orders_that_are_not_traced_explain_nothing() {
        Rehearsal rehearsal = new Rehearsal(network, Policies.policy()).stocked(10);
        rehearsal.released(0, 0);

        assertThat(rehearsal.last(Allocate.class).explanation()).isNull();
    }

    private static Explanation explain(Rehearsal rehearsal, int[] products, int[] units) {
        Order order = rehearsal.order(0, products, units);
        rehearsal.hear(new OrderPlaced(order, rehearsal.nowMillis));
        rehearsal.authorise(order);
        Explanation explanation = rehearsal.last(Allocate.class).explanation();
        assertThat(explanation).isNotNull();
        return explanation;
    }

    private static Policy with(Policy.Routing routing, Policy.Rule... rules) {
        return new Policy(
                "test",
                1,
                "ops",
                "",
                routing,
                List.of(rules),
                Policies.STOCK,
                Policies.recovery(Policies.FAILOVER),
                Policies.RETURNS);
    }
}
