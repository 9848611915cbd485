package dev.drydock.engine.routing;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Place;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.belief.DemandBelief;
import dev.drydock.engine.belief.LeadTimes;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.ShadowPricing;
import org.jspecify.annotations.Nullable;

/**
 * What the last units of a product at a node are worth to the demand that is expected until more comes: dual prices of a transportation problem for each product, from
 * the orders heard, the stock believed and the lead times observed (Acimovic &amp; Graves 2015, who add them to the immediate cost of shipping). Worked out when an
 * order asks and the last ones are too old. In cents a unit.
 *
 * <p>Left out: that products travel together; each unit is priced as a parcel of its own.
 */
public final class ShadowPrices {
    private final Network network;
    private final ShadowPricing rule;
    private final StockBelief stock;
    private final Tariff tariff;
    private final DemandBelief demand;
    private final LeadTimes leads;
    private final Transport transport;
    private final int nodes;
    private final int regions;
    private final long[] pricedMillis;
    private final double[][] worth;
    private final double[] @Nullable [][] costs;
    private final int[] grams;
    private final int[] cm3;
    private final double[] supply;
    private final double[] expected;

    ShadowPrices(Network network, ShadowPricing rule, StockBelief stock, Tariff tariff) {
        this.network = network;
        this.rule = rule;
        this.stock = stock;
        this.tariff = tariff;
        demand = new DemandBelief(network, rule.halfLifeMillis());
        leads = new LeadTimes(network, rule.leadMillis());
        nodes = network.nodes().size();
        regions = network.regions().size();
        transport = new Transport(nodes, regions);
        int products = network.products().size();
        pricedMillis = new long[products];
        worth = new double[products][];
        costs = new double[products][][];
        grams = network.products().stream().mapToInt(Product::weightGrams).toArray();
        cm3 = network.products().stream().mapToInt(Product::volumeCm3).toArray();
        supply = new double[nodes];
        expected = new double[regions];
    }

    /** What was learnt of demand. */
    public DemandBelief demand() {
        return demand;
    }

    /** What was learnt of suppliers. */
    public LeadTimes leads() {
        return leads;
    }

    /** A product weighs something else now. */
    void reweigh(int product, int weightGrams, int volumeCm3) {
        grams[product] = weightGrams;
        cm3[product] = volumeCm3;
        costs[product] = null;
    }

    /** What it costs future demand when the order takes these units from the node. */
    long cents(Order order, int[] unitsByLine, int node, long nowMillis) {
        double cents = 0;
        for (int line = 0; line < unitsByLine.length; line++)
            if (unitsByLine[line] > 0) cents += unitsByLine[line] * worth(order.product(line), nowMillis)[node];
        return Math.round(cents);
    }

    /** By node, for one unit. */
    double[] worth(int product, long nowMillis) {
        double[] known = worth[product];
        if (known != null && nowMillis - pricedMillis[product] < rule.refreshMillis()) return known;
        if (known == null) {
            known = new double[nodes];
            worth[product] = known;
        }
        pricedMillis[product] = nowMillis;
        price(product, nowMillis, known);
        return known;
    }

    private void price(int product, long nowMillis, double[] into) {
        double horizonMillis = 0;
        for (int node = 0; node < nodes; node++) horizonMillis += leads.meanMillis(node) / nodes;
        demand.expect(product, Math.round(horizonMillis), nowMillis, expected);
        for (int region = 0; region < regions; region++)
            expected[region] += rule.caution() * Math.sqrt(expected[region]);
        for (int node = 0; node < nodes; node++) {
            double leftShare = 1 - leads.untilReceiptMillis(node, product, nowMillis) / horizonMillis;
            double coming = Math.max(0, leftShare) * network.nodes().get(node).reorderUnits();
            supply[node] = Math.max(0, stock.available(node, product)) + coming;
        }
        double[][] byNodeAndRegion = costs(product);
        if (plenty(byNodeAndRegion)) {
            java.util.Arrays.fill(into, 0);
            return;
        }
        transport.solve(supply, expected, byNodeAndRegion, dearest(byNodeAndRegion) + rule.shortageCents(), into);
        for (int node = 0; node < nodes; node++) into[node] *= Math.max(0, 1 - transport.spare(node));
    }

    /** Whether every region can be served from its cheapest node, with a unit to spare: then no unit is worth anything. */
    private boolean plenty(double[][] costs) {
        for (int node = 0; node < nodes; node++) {
            double wanted = 1;
            for (int region = 0; region < regions; region++)
                if (cheapest(costs, region) == node) wanted += expected[region];
            if (supply[node] < wanted) return false;
        }
        return true;
    }

    private int cheapest(double[][] costs, int region) {
        int cheapest = 0;
        for (int node = 1; node < nodes; node++) if (costs[node][region] < costs[cheapest][region]) cheapest = node;
        return cheapest;
    }

    private static double dearest(double[][] costs) {
        double dearest = 0;
        for (double[] row : costs) for (double cost : row) dearest = Math.max(dearest, cost);
        return dearest;
    }

    /** Handling and the cheapest slow postage of one unit from a node to a region, mean over its places. */
    private double[][] costs(int product) {
        double[][] known = costs[product];
        if (known != null) return known;
        int[] billed = new int[tariff.weighings()];
        tariff.weigh(grams[product], cm3[product], billed);
        double[][] made = new double[nodes][regions];
        int[] places = new int[regions];
        for (Place place : network.places()) {
            places[place.region()]++;
            for (Node node : network.nodes())
                made[node.index()][place.region()] +=
                        node.orderCostCents() + node.unitCostCents() + postageCents(node, place.index(), billed);
        }
        for (double[] row : made)
            for (int region = 0; region < regions; region++) row[region] /= Math.max(1, places[region]);
        costs[product] = made;
        return made;
    }

    private long postageCents(Node node, int place, int[] billed) {
        long least = Long.MAX_VALUE;
        int zone = network.zone(node.index(), place);
        for (Service service : network.services())
            if (node.servedBy(service.carrier()) && !service.level().expedited())
                least = Math.min(
                        least, tariff.postageCents(service.index(), node.index(), place, zone, billed, Long.MIN_VALUE));
        return least == Long.MAX_VALUE ? 1_000_000 : least;
    }

    /** The prices of an order's products, for a person; empty when none is worth anything. */
    String inWords(Order order, long nowMillis) {
        StringBuilder words = new StringBuilder();
        for (int line = 0; line < order.lines(); line++) {
            double[] prices = worth(order.product(line), nowMillis);
            boolean any = false;
            for (int node = 0; node < nodes; node++) {
                long cents = Math.round(prices[node]);
                if (cents == 0) continue;
                if (!any)
                    words.append(words.length() == 0 ? "shadow prices of stock: " : "; ")
                            .append(network.products().get(order.product(line)).sku());
                any = true;
                words.append(' ')
                        .append(network.nodes().get(node).name())
                        .append(' ')
                        .append(new dev.drydock.domain.money.Money(cents, network.currency()));
            }
        }
        return words.toString();
    }
}
