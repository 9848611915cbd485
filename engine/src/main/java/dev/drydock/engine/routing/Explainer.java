package dev.drydock.engine.routing;

import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.decision.Explanation.Option;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how a routing decision came about: every node and service with its price, its arrival and what spoke against it, and the best split over each set of nodes. For orders
 * that are traced; it is slow.
 */
final class Explainer {
    private static final int MOST_SPLITS = 60;

    private final Network network;
    private final StockBelief stock;
    private final Pricing pricing;
    private final SplitSearch splits;
    private final Parcel parcel;
    private final Quote quote = new Quote();
    private final Plan split = new Plan();
    private long overflowing;

    Explainer(Network network, StockBelief stock, Pricing pricing, SplitSearch splits, Parcel parcel) {
        this.network = network;
        this.stock = stock;
        this.pricing = pricing;
        this.splits = splits;
        this.parcel = parcel;
    }

    /** Nodes that the plan left out because they had too much to do, a bit for each. */
    void overflowing(long nodes) {
        overflowing = nodes;
    }

    /** @param candidates nodes that may take part in a split, ascending; none when splits are not allowed */
    Explanation explain(
            Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, int[] candidates, Plan chosen) {
        List<Option> options = new ArrayList<>();
        for (Node node : network.nodes())
            for (Service service : network.services())
                options.add(single(order, unitsByLine, constraints, avoidNodes, node, service, chosen));
        addSplits(order, unitsByLine, constraints, candidates, chosen, options);
        return new Explanation(summary(options, chosen), options);
    }

    private Option single(
            Order order,
            int[] unitsByLine,
            Constraints constraints,
            long avoidNodes,
            Node node,
            Service service,
            Plan chosen) {
        String route = node.name() + " by " + service.name();
        if (!node.servedBy(service.carrier()))
            return new Option(route, 0, 0, 0, 0, carrierOf(service) + " does not call at " + node.name(), false);
        pricing.price(order, constraints, node.index(), service.index(), parcel, quote);
        boolean taken = chosen.size() == 1
                && chosen.complete()
                && chosen.node(0) == node.index()
                && chosen.service(0) == service.index();
        return new Option(
                route,
                quote.postageCents() + quote.handlingCents(),
                quote.scoreCents(),
                quote.predictedMillis(),
                pricing.chanceLate(order, node.index(), service.index()),
                taken ? null : veto(order, unitsByLine, constraints, avoidNodes, node, service),
                taken);
    }

    private @Nullable String veto(
            Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, Node node, Service service) {
        for (int line = 0; line < unitsByLine.length; line++) {
            int available = Math.max(0, stock.available(node.index(), order.product(line), order.channel()));
            if (available < unitsByLine[line])
                return "has " + available + " of " + unitsByLine[line] + " "
                        + network.products().get(order.product(line)).sku();
        }
        if (node.index() < Long.SIZE && (avoidNodes >>> node.index() & 1) != 0) return "came up short for this order";
        if (node.index() < Long.SIZE && (overflowing >>> node.index() & 1) != 0) return "has too much work waiting";
        if (!constraints.allows(node.index(), service.index()))
            return "rule " + constraints.vetoOf(node.index(), service.index());
        if (!pricing.carrierOpen(service.index())) return carrierOf(service) + " is suspended";
        if (!pricing.levelAllowed(service.index())) return "slow services come first";
        return null;
    }

    private void addSplits(
            Order order,
            int[] unitsByLine,
            Constraints constraints,
            int[] candidates,
            Plan chosen,
            List<Option> options) {
        int splitsSaid = 0;
        for (int set = 3; set < 1 << candidates.length && splitsSaid < MOST_SPLITS; set++) {
            if (Integer.bitCount(set) < 2) continue;
            int[] nodes = members(candidates, set);
            split.clear();
            splits.search(order, unitsByLine, constraints, nodes, nodes.length, split);
            if (!split.complete() || split.size() != nodes.length) continue;
            options.add(option(order, split, same(split, chosen)));
            splitsSaid++;
        }
    }

    private Option option(Order order, Plan plan, boolean taken) {
        StringBuilder route = new StringBuilder();
        long costCents = 0;
        double chanceOnTime = 1;
        for (int i = plan.size() - 1; i >= 0; i--) {
            if (route.length() > 0) route.append(" + ");
            route.append(network.nodes().get(plan.node(i)).name())
                    .append(" by ")
                    .append(network.services().get(plan.service(i)).name());
            costCents += plan.postageCents(i) + plan.handlingCents(i);
            chanceOnTime *= 1 - pricing.chanceLate(order, plan.node(i), plan.service(i));
        }
        return new Option(
                route.toString(),
                costCents,
                plan.scoreCents(),
                plan.lastPredictedMillis(),
                1 - chanceOnTime,
                null,
                taken);
    }

    private static String summary(List<Option> options, Plan chosen) {
        long open = options.stream().filter(option -> option.veto() == null).count();
        String winner = options.stream()
                .filter(Option::chosen)
                .map(Option::route)
                .findFirst()
                .orElse(chosen.size() == 0 ? "none" : "a part of the order");
        return options.size() + " options, " + open + " open; chosen: " + winner;
    }

    private static boolean same(Plan one, Plan other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++)
            if (one.node(i) != other.node(i)
                    || one.service(i) != other.service(i)
                    || !java.util.Arrays.equals(one.unitsByLine(i), other.unitsByLine(i))) return false;
        return true;
    }

    private static int[] members(int[] candidates, int set) {
        int[] nodes = new int[Integer.bitCount(set)];
        int count = 0;
        for (int i = 0; i < candidates.length; i++) if ((set >>> i & 1) != 0) nodes[count++] = candidates[i];
        return nodes;
    }

    private String carrierOf(Service service) {
        return network.carriers().get(service.carrier()).name();
    }
}
