package dev.drydock.engine.policy;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What rules cost: in a new process the first conditions, then twenty rules an order, with orders, stock and backlog changing from order to order. Run its main; the
 * figures are in {@code docs/decisions/030-conditions.md}.
 */
public final class RuleSetBenchmark {
    private static final int ORDERS = 1 << 16;
    private static final int ROUNDS = 12;

    private RuleSetBenchmark() {}

    public static void main(String[] args) {
        Network network = SmallNetwork.make();
        long start = System.nanoTime();
        RuleSet none = new RuleSet(Policies.withRules(), network);
        long withoutRules = System.nanoTime();
        RuleSet five = new RuleSet(policy(5), network);
        long withFive = System.nanoTime();
        RuleSet twenty = new RuleSet(policy(20), network);
        long withTwenty = System.nanoTime();
        RuleSet again = new RuleSet(policy(20), network);
        long withTwentyAgain = System.nanoTime();
        print("no rules, new process", (withoutRules - start) / 1e6, "ms");
        print("5 conditions, new process", (withFive - withoutRules) / 1e6, "ms");
        print("15 conditions more", (withTwenty - withFive) / 1e6, "ms");
        print("the same 20 conditions for another run", (withTwentyAgain - withTwenty) / 1e6, "ms");

        Order[] orders = orders();
        Moving beliefs = new Moving();
        print("no rules", nanosPerOrder(none, orders, beliefs), "ns an order");
        print("5 rules", nanosPerOrder(five, orders, beliefs), "ns an order");
        print("20 rules", nanosPerOrder(twenty, orders, beliefs), "ns an order");
        print("20 rules, first round of a new run", firstRound(again, orders, beliefs), "ns an order");
    }

    private static double nanosPerOrder(RuleSet rules, Order[] orders, Moving beliefs) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) best = Math.min(best, firstRound(rules, orders, beliefs));
        return best;
    }

    private static double firstRound(RuleSet rules, Order[] orders, Moving beliefs) {
        int constrained = 0;
        long start = System.nanoTime();
        for (Order order : orders) {
            beliefs.tick++;
            if (!rules.constraintsFor(order, beliefs).unconstrained()) constrained++;
        }
        long nanos = System.nanoTime() - start;
        if (constrained > orders.length) throw new AssertionError("more constrained than there are");
        return (double) nanos / orders.length;
    }

    static Policy policy(int count) {
        String[] conditions = {
            "order.value > 100.0 && order.channel == 'web'",
            "order.discount >= 0.3",
            "order.margin > 0.5 && stock.ownedDc > 5",
            "backlogHours['dallas'] > 8.0",
            "!carrierHealthy['northline']",
            "order.channel == 'amazon' && order.promiseHours < 72.0",
            "order.cohort == 'loyal' || order.value > 250.0",
            "order.region in ['east', 'west'] && order.weightKg > 5.0",
            "order.units >= 4",
            "order.promotion == 'spring'",
            "order.marketplace && order.value < 20.0",
            "order.lines > 1 && order.weightKg < 1.0",
            "backlogHours['reno'] > backlogHours['dallas'] + 4.0",
            "stock.thirdParty < 10",
            "order.category == 'home' && order.region == 'south'",
            "order.category == 'kitchen'",
            "order.margin < 0.1",
            "order.value > 500.0",
            "order.cohort == 'new' && order.value > 150.0",
            "stock.lowest <= 0"
        };
        List<Policy.Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++)
            rules.add(Policies.surcharge("r" + i, conditions[i], 10L + i, Policies.carriers("northline")));
        return Policies.withRules(rules.toArray(Policy.Rule[]::new));
    }

    private static Order[] orders() {
        Random random = new Random(1);
        List<Cohort> cohorts = List.of(Cohort.NEW, Cohort.RETURNING, Cohort.LOYAL);
        Order[] orders = new Order[ORDERS];
        for (int i = 0; i < ORDERS; i++) {
            int lines = 1 + random.nextInt(2);
            int[] products = random.ints(lines, 0, 3).toArray();
            int[] units = random.ints(lines, 1, 4).toArray();
            long[] prices = random.longs(lines, 300, 20_000).toArray();
            int promotion = random.nextInt(3) - 1;
            Cohort cohort = cohorts.get(random.nextInt(3));
            orders[i] = SmallNetwork.order(
                    i, random.nextInt(2), random.nextInt(3), cohort, promotion, products, units, prices);
        }
        return orders;
    }

    private static void print(String what, double value, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-42s %8.1f %s", what, value, unit));
    }

    /** Beliefs that change with every order. */
    private static final class Moving implements Beliefs {
        private long tick;

        @Override
        public long nowMillis() {
            return tick;
        }

        @Override
        public double backlogHours(int node) {
            return (tick * (node + 1) % 1000) / 80.0;
        }

        @Override
        public boolean carrierHealthy(int carrier) {
            return (tick >> 12 & 1) == 0;
        }

        @Override
        public int availableUnits(int node, int product) {
            return (int) ((tick >> 4) * (node + 1) % 50);
        }
    }
}
