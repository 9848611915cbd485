package dev.drydock.engine.policy;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered must never differ from what evaluation says: each order is also put to rule sets that have seen nothing. */
class RuleSetPropertyTest {
    private final Network network = SmallNetwork.make();

    @Test
    void remembering_changes_no_outcome() {
        forAllSeeds(random -> {
            Policy policy = policy(random);
            RuleSet experienced = new RuleSet(policy, network);
            FixedBeliefs beliefs = new FixedBeliefs();

            for (int i = 0; i < 60; i++) {
                shake(beliefs, random);
                Order order = order(i, random);
                Constraints remembered = experienced.constraintsFor(order, beliefs);
                Constraints fresh = new RuleSet(policy, network).constraintsFor(order, beliefs);
                assertSame(remembered, fresh, policy.rules().toString());
            }
        });
    }

    private static void assertSame(Constraints one, Constraints other, String rules) {
        for (int node = 0; node < 3; node++) {
            for (int service = 0; service < 4; service++) {
                assertThat(one.allows(node, service)).as(rules).isEqualTo(other.allows(node, service));
                assertThat(one.vetoOf(node, service)).as(rules).isEqualTo(other.vetoOf(node, service));
                assertThat(one.surchargeCents(node, service)).as(rules).isEqualTo(other.surchargeCents(node, service));
            }
        }
        assertThat(one.unconstrained()).isEqualTo(other.unconstrained());
    }

    private static Policy policy(Random random) {
        List<Policy.Rule> rules = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String when = condition(random, 2);
            String[] nodes = {"dallas", "reno", "mall"};
            Policy.Selector where = Policies.nodes(nodes[random.nextInt(3)]);
            rules.add(
                    random.nextInt(3) == 0
                            ? Policies.surcharge("r" + i, when, random.nextInt(500), where)
                            : Policies.rule(
                                    "r" + i,
                                    when,
                                    random.nextBoolean() ? Policy.Effect.FORBID : Policy.Effect.REQUIRE,
                                    where));
        }
        return Policies.withRules(rules.toArray(Policy.Rule[]::new));
    }

    private static String condition(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            String operator = random.nextBoolean() ? " && " : " || ";
            String both = "(" + condition(random, depth - 1) + operator + condition(random, depth - 1) + ")";
            return random.nextInt(4) == 0 ? "!" + both : both;
        }
        String[] comparisons = {"<", "<=", ">", ">=", "==", "!="};
        String comparison = " " + comparisons[random.nextInt(comparisons.length)] + " ";
        return switch (random.nextInt(13)) {
            case 0 -> "order.value" + comparison + 10 * random.nextInt(12) + ".0";
            case 1 -> random.nextInt(6) + comparison + "order.units";
            case 2 -> "order.units in [1, 2, " + random.nextInt(6) + "]";
            case 3 -> "order.channel" + (random.nextBoolean() ? " == " : " != ") + "'web'";
            case 4 -> "order.category in ['home', 'free']";
            case 5 -> "order.margin" + comparison + "0." + random.nextInt(10);
            case 6 -> "order.value / double(order.units)" + comparison + "12.5";
            case 7 -> "10 / (order.units - 2)" + comparison + random.nextInt(5);
            case 8 -> "backlogHours['reno']" + comparison + random.nextInt(4) + ".0";
            case 9 -> "carrierHealthy.southpost";
            case 10 -> "stock.total" + comparison + random.nextInt(12);
            case 11 -> "order.promotion == '" + (random.nextBoolean() ? "spring'" : "'");
            default -> "order.region > 'm' || order.cohort == 'loyal'";
        };
    }

    private static void shake(FixedBeliefs beliefs, Random random) {
        for (int node = 0; node < 3; node++) {
            beliefs.backlogHours[node] = random.nextInt(5);
            for (int product = 0; product < 3; product++) beliefs.availableUnits[node][product] = random.nextInt(6) - 1;
        }
        beliefs.carrierHealthy[1] = random.nextBoolean();
    }

    private static Order order(int number, Random random) {
        int lines = 1 + random.nextInt(2);
        int[] products = random.ints(lines, 0, 3).toArray();
        int[] units = random.ints(lines, 1, 4).toArray();
        long[] prices = new long[lines];
        for (int line = 0; line < lines; line++) prices[line] = 500L * random.nextInt(10);
        Cohort cohort = List.of(Cohort.NEW, Cohort.RETURNING, Cohort.LOYAL).get(random.nextInt(3));
        return SmallNetwork.order(
                number, random.nextInt(2), random.nextInt(3), cohort, random.nextInt(3) - 1, products, units, prices);
    }
}
