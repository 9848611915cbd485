package dev.drydock.engine.routing;

import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RuleSet;
import java.util.Arrays;
import java.util.List;

/** Orders and stock for routing tests. */
final class Baskets {
    static final long NOW = 20_000 * 86_400_000L + 9 * 3_600_000L;
    private static final long DAY = 86_400_000L;

    private Baskets() {}

    static Order order(int number, int place, int[] products, int[] units) {
        long[] prices = new long[products.length];
        Arrays.fill(prices, 2000);
        return new Order(
                number,
                "",
                NOW,
                0,
                place,
                0,
                Cohort.NEW,
                PaymentMethod.CARD,
                -1,
                products,
                units,
                prices,
                0,
                NOW + DAY,
                NOW + 4 * DAY);
    }

    static StockBelief stock(Network network, int[][] unitsByNodeAndProduct) {
        StockBelief stock = new StockBelief(network, 0);
        for (int node = 0; node < unitsByNodeAndProduct.length; node++)
            stock.snapshot(new StockSnapshot(node, 0, unitsByNodeAndProduct[node], NOW));
        return stock;
    }

    static Constraints unconstrained(Network network) {
        return rules(network).constraintsFor(order(0, 0, new int[] {0}, new int[] {1}), new Quiet());
    }

    static Constraints constraints(Network network, Policy.Rule... rules) {
        return rules(network, rules).constraintsFor(order(0, 0, new int[] {0}, new int[] {1}), new Quiet());
    }

    private static RuleSet rules(Network network, Policy.Rule... rules) {
        Policy some = dev.drydock.engine.Policies.policy();
        return new RuleSet(
                new Policy(
                        some.name(),
                        some.version(),
                        some.owner(),
                        some.description(),
                        some.routing(),
                        List.of(rules),
                        some.stock(),
                        some.recovery(),
                        some.returns()),
                network);
    }

    private static final class Quiet implements dev.drydock.engine.policy.Beliefs {
        @Override
        public long nowMillis() {
            return NOW;
        }

        @Override
        public double backlogHours(int node) {
            return 0;
        }

        @Override
        public boolean carrierHealthy(int carrier) {
            return true;
        }

        @Override
        public int availableUnits(int node, int product) {
            return 100;
        }
    }
}
