package dev.drydock.engine.routing;

import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.Constraints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best way to send an order in one or more shipments, exactly: every set of up to {@code maxShipments} of at most {@value #MOST_NODES} nodes, every
 * assignment of pieces to them, each parcel by its best service.
 *
 * <p>Dynamic programming over nodes: best(nodes up to n, k shipments, set of pieces) = the better of not using node n, and of every subset of the pieces
 * sent from n with the rest from fewer nodes in k − 1 shipments. Postage needs no structure for this: each (node, subset) parcel is priced by itself. When arrival
 * counts first, one pass finds the earliest last arrival and a second the cheapest way to keep to it.
 */
final class SplitSearch {
    static final int MOST_NODES = 10;
    private static final int SETS = 1 << Pieces.MOST;
    private static final long NONE = Long.MAX_VALUE;

    private final Pricing pricing;
    private final Pieces pieces;
    private final Parcel parcel;
    private final @Nullable ShadowPrices shadowPrices;
    private final boolean byArrival;
    private final int maxShipments;
    private final long splitPenaltyCents;

    private final Quote quote = new Quote();
    private final long[][] parcelCents = new long[MOST_NODES][SETS];
    private final long[][] parcelArrival = new long[MOST_NODES][SETS];
    private final long[][] bestCents;
    private final long[][] bestArrival;
    /** {@code [node][shipments][set]}: pieces sent from this node when it improved on the nodes before, else 0. */
    private final short[][][] sent;

    SplitSearch(
            Pricing pricing,
            Pieces pieces,
            Tariff tariff,
            boolean byArrival,
            int maxShipments,
            long splitPenaltyCents,
            @Nullable ShadowPrices shadowPrices,
            int nodes) {
        this.pricing = pricing;
        this.shadowPrices = shadowPrices;
        this.pieces = pieces;
        this.byArrival = byArrival;
        this.maxShipments = maxShipments;
        this.splitPenaltyCents = splitPenaltyCents;
        parcel = new Parcel(tariff, shadowPrices == null ? 0 : nodes);
        bestCents = new long[maxShipments + 1][SETS];
        bestArrival = new long[maxShipments + 1][SETS];
        sent = new short[MOST_NODES][maxShipments + 1][SETS];
    }

    /** Puts the best shipments into the plan: all units when they can be filled, else whole lines, as many units as possible. */
    void search(Order order, int[] unitsByLine, Constraints constraints, int[] nodes, int nodeCount, Plan plan) {
        pieces.cut(order, unitsByLine, nodes, nodeCount);
        int all = (1 << pieces.size()) - 1;
        if (byArrival) {
            pricing.rank(true, NONE);
            priceParcels(order, constraints, nodes, nodeCount, all);
            combine(nodeCount, all, true);
            int set = mostUnits(all);
            pricing.rank(false, bestArrival[bestCount(set, true)][set]);
        }
        priceParcels(order, constraints, nodes, nodeCount, all);
        combine(nodeCount, all, false);
        int set = mostUnits(all);
        int shipments = bestCount(set, false);
        if (set != 0) takeUp(order, unitsByLine, constraints, nodes, nodeCount, shipments, set, plan);
        plan.complete(plan.size() > 0 && unitsIn(unitsByLine) == pieces.unitsOf(set));
        pricing.rank(byArrival, NONE);
    }

    private void priceParcels(Order order, Constraints constraints, int[] nodes, int nodeCount, int all) {
        for (int set = 1; set <= all; set++) {
            parcel.fill(pieces.unitsOf(set), pieces.gramsOf(order, set), pieces.cm3Of(order, set));
            if (shadowPrices != null) priceStock(shadowPrices, order, nodes, nodeCount, set);
            for (int i = 0; i < nodeCount; i++) {
                quote.clear();
                if (pieces.fills(order, nodes[i], set)) pricing.offer(order, constraints, nodes[i], parcel, 0, quote);
                parcelCents[i][set] = quote.found() ? quote.scoreCents() : NONE;
                parcelArrival[i][set] = quote.predictedMillis();
            }
        }
    }

    private void priceStock(ShadowPrices prices, Order order, int[] nodes, int nodeCount, int set) {
        int[] units = pieces.unitsByLine(order.lines(), set);
        for (int i = 0; i < nodeCount; i++)
            parcel.stockCents(nodes[i], prices.cents(order, units, nodes[i], pricing.nowMillis()));
    }

    private void combine(int nodeCount, int all, boolean arrivalFirst) {
        for (int k = 0; k <= maxShipments; k++) {
            Arrays.fill(bestCents[k], 0, all + 1, NONE);
            Arrays.fill(bestArrival[k], 0, all + 1, NONE);
        }
        bestCents[0][0] = 0;
        bestArrival[0][0] = Long.MIN_VALUE;
        for (int i = 0; i < nodeCount; i++)
            for (int k = maxShipments; k >= 1; k--) {
                Arrays.fill(sent[i][k], 0, all + 1, (short) 0);
                for (int set = 1; set <= all; set++) improve(i, k, set, arrivalFirst);
            }
    }

    private void improve(int i, int k, int set, boolean arrivalFirst) {
        long penalty = k > 1 ? splitPenaltyCents : 0;
        long cents = bestCents[k][set];
        long arrival = bestArrival[k][set];
        for (int here = set; here > 0; here = here - 1 & set) {
            if (parcelCents[i][here] == NONE || bestCents[k - 1][set ^ here] == NONE) continue;
            long newCents = bestCents[k - 1][set ^ here] + parcelCents[i][here] + penalty;
            long newArrival = Math.max(bestArrival[k - 1][set ^ here], parcelArrival[i][here]);
            boolean better = arrivalFirst
                    ? newArrival < arrival
                    : newCents < cents || (newCents == cents && newArrival < arrival);
            if (better) {
                cents = newCents;
                arrival = newArrival;
                sent[i][k][set] = (short) here;
            }
        }
        bestCents[k][set] = cents;
        bestArrival[k][set] = arrival;
    }

    /** The set with most units that can be filled; among equals the cheapest. 0 when nothing can. */
    private int mostUnits(int all) {
        if (bestCents[bestCount(all, false)][all] != NONE) return all;
        int best = 0;
        int bestUnits = 0;
        for (int set = 1; set <= all; set++) {
            int units = pieces.unitsOf(set);
            if (units < bestUnits || bestCents[bestCount(set, false)][set] == NONE) continue;
            if (units > bestUnits || bestCents[bestCount(set, false)][set] < bestCents[bestCount(best, false)][best]) {
                best = set;
                bestUnits = units;
            }
        }
        return best;
    }

    /** In how many shipments the set is sent best. */
    private int bestCount(int set, boolean arrivalFirst) {
        int best = set == 0 ? 0 : 1;
        for (int k = best + 1; k <= maxShipments; k++) {
            if (bestCents[k][set] == NONE) continue;
            boolean better = arrivalFirst
                    ? bestArrival[k][set] < bestArrival[best][set]
                    : bestCents[k][set] < bestCents[best][set]
                            || (bestCents[k][set] == bestCents[best][set]
                                    && bestArrival[k][set] < bestArrival[best][set]);
            if (better) best = k;
        }
        return best;
    }

    private void takeUp(
            Order order,
            int[] unitsByLine,
            Constraints constraints,
            int[] nodes,
            int nodeCount,
            int shipments,
            int set,
            Plan plan) {
        int left = set;
        int k = shipments;
        for (int i = nodeCount - 1; i >= 0 && left != 0; i--) {
            int here = sent[i][k][left];
            if (here == 0) continue;
            parcel.fill(pieces.unitsOf(here), pieces.gramsOf(order, here), pieces.cm3Of(order, here));
            if (shadowPrices != null) priceStock(shadowPrices, order, nodes, nodeCount, here);
            quote.clear();
            pricing.offer(order, constraints, nodes[i], parcel, 0, quote);
            int[] units = pieces.unitsByLine(unitsByLine.length, here);
            plan.add(quote, Arrays.equals(units, order.unitsByLine()) ? order.unitsByLine() : units);
            if (k > 1) plan.penalise(splitPenaltyCents);
            left ^= here;
            k--;
        }
    }

    private static int unitsIn(int[] unitsByLine) {
        int sum = 0;
        for (int units : unitsByLine) sum += units;
        return sum;
    }
}
