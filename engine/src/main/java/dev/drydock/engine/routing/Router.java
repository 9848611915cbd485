package dev.drydock.engine.routing;

import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.belief.Backlog;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Hedge;
import dev.drydock.engine.policy.Policy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decides where an order ships from and by what. An order that one node can fill in one parcel is decided by one loop over nodes and services; splits
 * are searched exactly, when one could win. Ties go to the lower cost, then the earlier arrival, then the lower node, then the lower service.
 *
 * <p>Not thread-safe; the plan returned is refilled by the next call.
 */
public final class Router {
    /** Any node. */
    public static final int ANY = -1;

    private final StockBelief stock;
    private final Backlog backlog;
    private final Policy.Objective objective;
    private final Hedge hedge;
    private final long overflowMillis;
    private final boolean[] overflows;
    /** Nodes that the last plan left out because they had too much to do. */
    private long overflowing;
    /** Predicted arrival of the last parcel that was scored. */
    private long lastScored;

    private final int maxShipments;
    private final int nodeCount;
    private final int[] productGrams;
    private final int[] productCm3;

    private final long splitPenaltyCents;
    private final Pricing pricing;
    private final @Nullable ShadowPrices shadowPrices;
    private final SplitBound splitBound;
    private final Pieces pieces;
    private final SplitSearch splits;
    private final NodesByDistance nodesByDistance;
    private final Explainer explainer;

    private final Parcel parcel;
    private final Quote best = new Quote();
    private final Plan plan = new Plan();
    private final int[] candidates = new int[SplitSearch.MOST_NODES];

    public Router(Network network, Policy.Routing routing, StockBelief stock, Backlog backlog, CarrierAccess access) {
        this.stock = stock;
        this.backlog = backlog;
        objective = routing.objective();
        hedge = routing.hedge();
        overflowMillis = routing.overflow().aboveMillis();
        overflows = new boolean[network.nodes().size()];
        for (Node node : network.nodes())
            overflows[node.index()] = routing.overflow().kinds().contains(node.kind());
        maxShipments = routing.maxShipments();
        nodeCount = network.nodes().size();
        productGrams =
                network.products().stream().mapToInt(Product::weightGrams).toArray();
        productCm3 = network.products().stream().mapToInt(Product::volumeCm3).toArray();
        Tariff tariff = new Tariff(network);
        pricing = new Pricing(network, routing, tariff, backlog, access);
        splitBound = new SplitBound(network, tariff, routing.splitPenaltyCents());
        nodesByDistance = new NodesByDistance(network);
        shadowPrices =
                routing.shadowPricing().on() ? new ShadowPrices(network, routing.shadowPricing(), stock, tariff) : null;
        splitPenaltyCents = routing.splitPenaltyCents();
        parcel = new Parcel(tariff, shadowPrices == null ? 0 : nodeCount);
        boolean byArrival = objective == Policy.Objective.ETA;
        pieces = new Pieces(network, stock);
        splits = new SplitSearch(
                pricing, pieces, tariff, byArrival, maxShipments, splitPenaltyCents, shadowPrices, nodeCount);
        explainer = new Explainer(network, stock, pricing, splits, parcel);
        pricing.rank(byArrival, Long.MAX_VALUE);
    }

    /**
     * Finds the best shipments for units of an order; an empty plan when nothing can be filled.
     *
     * @param unitsByLine one entry per order line
     * @param avoidNodes bit n: not from node n, of the first 64
     * @param onlyNode ship from this node, or {@link #ANY}
     */
    public Plan route(
            Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, int onlyNode, long nowMillis) {
        pricing.turnTo(order, nowMillis);
        overflowing = onlyNode == ANY ? overflowing() : 0;
        plan(order, unitsByLine, constraints, avoidNodes | overflowing, onlyNode);
        if (plan.complete() || overflowing == 0) return plan;
        overflowing = 0;
        plan(order, unitsByLine, constraints, avoidNodes, onlyNode);
        return plan;
    }

    /** By slow services where they will do, else by any. */
    private void plan(Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, int onlyNode) {
        int lines = fillParcel(order, unitsByLine);
        search(order, unitsByLine, lines, constraints, avoidNodes, onlyNode);
        if (pricing.fast() || !fastMayHelp(order, constraints)) return;
        pricing.turnFast();
        search(order, unitsByLine, lines, constraints, avoidNodes, onlyNode);
    }

    private boolean fastMayHelp(Order order, Constraints constraints) {
        if (pricing.fastRequired(constraints)) return true;
        return hedge.on() && (plan.size() == 0 || late(order, plan.lastPredictedMillis()));
    }

    private boolean late(Order order, long predictedMillis) {
        return predictedMillis > order.promisedMillis() + hedge.toleranceMillis();
    }

    private long overflowing() {
        if (overflowMillis == 0) return 0;
        long nodes = 0;
        for (int node = 0; node < nodeCount && node < Long.SIZE; node++)
            if (overflows[node] && backlog.millis(node) > overflowMillis) nodes |= 1L << node;
        return nodes;
    }

    private void search(
            Order order, int[] unitsByLine, int lines, Constraints constraints, long avoidNodes, int onlyNode) {
        plan.clear();
        boolean nearest = objective == Policy.Objective.NEAREST;
        if (nearest) offerNearest(order, unitsByLine, constraints, avoidNodes, onlyNode);
        else offerAll(order, unitsByLine, constraints, avoidNodes, onlyNode);
        if (best.found()
                && (nearest || lines == 1 || !splitMayWin(order, unitsByLine, constraints, avoidNodes, onlyNode))) {
            plan.add(best, unitsByLine);
            plan.complete(true);
            return;
        }
        if (maxShipments == 1 || (lines == 1 && parcel.units() == 1)) return;
        int count = gatherCandidates(order, unitsByLine, constraints, avoidNodes, onlyNode);
        splits.search(order, unitsByLine, constraints, candidates, count, plan);
    }

    /**
     * The best service for a parcel that stands ready at its node, leaving out some carriers (bit c for carrier c); its quote is not found when there is none.
     */
    public Quote relabel(
            Order order, int[] unitsByLine, Constraints constraints, int node, long withoutCarriers, long nowMillis) {
        pricing.turnTo(order, nowMillis);
        fillParcel(order, unitsByLine);
        parcel.stockCents(node, 0); // it has been taken already
        pricing.readyNow(node);
        best.clear();
        pricing.offer(order, constraints, node, parcel, withoutCarriers, best);
        boolean fastMayHelp = pricing.fastRequired(constraints)
                || (hedge.on() && (!best.found() || late(order, best.predictedMillis())));
        if (pricing.fast() || !fastMayHelp) return best;
        pricing.turnFast();
        best.clear();
        pricing.offer(order, constraints, node, parcel, withoutCarriers, best);
        return best;
    }

    /** The service that arrives first for a parcel that stands ready at its node, whatever it costs; its quote is not found when there is none. */
    public Quote fastest(Order order, int[] unitsByLine, Constraints constraints, int node, long nowMillis) {
        pricing.turnTo(order, nowMillis);
        fillParcel(order, unitsByLine);
        pricing.readyNow(node);
        pricing.turnFast();
        pricing.rank(true, Long.MAX_VALUE);
        best.clear();
        pricing.offer(order, constraints, node, parcel, 0, best);
        pricing.rank(objective == Policy.Objective.ETA, Long.MAX_VALUE);
        return best;
    }

    /** A product is believed to weigh and measure something else from now on. */
    public void productChanged(int product, int weightGrams, int volumeCm3) {
        productGrams[product] = weightGrams;
        productCm3[product] = volumeCm3;
        pieces.productChanged(product, weightGrams, volumeCm3);
        if (shadowPrices != null) shadowPrices.reweigh(product, weightGrams, volumeCm3);
    }

    /** A product is sold from now on that was not before. */
    public void introduced(int product, long nowMillis) {
        if (shadowPrices != null) shadowPrices.demand().introduced(product, nowMillis);
    }

    /** Prices of scarce stock; null when the policy has none. */
    public @Nullable ShadowPrices shadowPrices() {
        return shadowPrices;
    }

    /** Until when the plan that {@link #route} has just returned may wait and still make its pick-ups by this margin. */
    public long latestReleaseMillis(long marginMillis) {
        long latest = Long.MAX_VALUE;
        for (int i = 0; i < plan.size(); i++)
            latest = Math.min(latest, pricing.latestReleaseMillis(plan.node(i), plan.service(i), marginMillis));
        return latest;
    }

    /** What it would score now to send these parcels, each by its best service, whatever stock there is; {@link Long#MAX_VALUE} when one cannot be sent. */
    public long scoreOf(Order order, Constraints constraints, int[] nodes, int[][] unitsByLine, long nowMillis) {
        pricing.turnTo(order, nowMillis);
        long score = score(order, constraints, nodes, unitsByLine);
        if (pricing.fast() || (score != Long.MAX_VALUE && !(hedge.on() && late(order, lastScored)))) return score;
        pricing.turnFast();
        return score(order, constraints, nodes, unitsByLine);
    }

    /** When the last of the parcels that {@link #scoreOf} has just scored would arrive. */
    public long lastScoredMillis() {
        return lastScored;
    }

    private long score(Order order, Constraints constraints, int[] nodes, int[][] unitsByLine) {
        long sum = (nodes.length - 1) * splitPenaltyCents;
        lastScored = Long.MIN_VALUE;
        for (int i = 0; i < nodes.length; i++) {
            fillParcel(order, unitsByLine[i]);
            best.clear();
            pricing.offer(order, constraints, nodes[i], parcel, 0, best);
            if (!best.found()) return Long.MAX_VALUE;
            sum += best.scoreCents();
            lastScored = Math.max(lastScored, best.predictedMillis());
        }
        return sum;
    }

    /** What routing the order now would score from each node alone, or {@link Long#MAX_VALUE} where it cannot. */
    long[] scores(Order order, Constraints constraints, long nowMillis) {
        pricing.turnTo(order, nowMillis);
        fillParcel(order, order.unitsByLine());
        long[] scores = new long[nodeCount];
        boolean inTime = scores(order, constraints, scores);
        if (pricing.fast() || !(pricing.fastRequired(constraints) || (hedge.on() && !inTime))) return scores;
        pricing.turnFast();
        scores(order, constraints, scores);
        return scores;
    }

    /** Whether any of the nodes with stock delivers in time, by what takes part now. */
    private boolean scores(Order order, Constraints constraints, long[] scores) {
        boolean inTime = false;
        for (int node = 0; node < nodeCount; node++) {
            best.clear();
            if (constraints.allowsNode(node)) pricing.offer(order, constraints, node, parcel, 0, best);
            scores[node] = best.scoreCents();
            if (best.found() && hasAll(order, order.unitsByLine(), node) && !late(order, best.predictedMillis()))
                inTime = true;
        }
        return inTime;
    }

    /** How {@link #route} came to its plan; to be asked with the same arguments, before anything has changed. */
    public Explanation explain(
            Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, long nowMillis) {
        boolean fast = pricing.fast();
        pricing.turnTo(order, nowMillis);
        if (fast) pricing.turnFast();
        int lines = fillParcel(order, unitsByLine);
        boolean splittable = maxShipments > 1 && (lines > 1 || parcel.units() > 1);
        long closed = avoidNodes | overflowing;
        int count = splittable ? gatherCandidates(order, unitsByLine, constraints, closed, ANY) : 0;
        explainer.overflowing(overflowing);
        Explanation explanation =
                explainer.explain(order, unitsByLine, constraints, avoidNodes, Arrays.copyOf(candidates, count), plan);
        String prices = shadowPrices == null ? "" : shadowPrices.inWords(order, nowMillis);
        return prices.isEmpty()
                ? explanation
                : new Explanation(explanation.summary() + "; " + prices, explanation.options());
    }

    /** Returns how many lines have units. */
    private int fillParcel(Order order, int[] unitsByLine) {
        int units = 0;
        int grams = 0;
        int cm3 = 0;
        int lines = 0;
        for (int line = 0; line < unitsByLine.length; line++) {
            int count = unitsByLine[line];
            if (count == 0) continue;
            int product = order.product(line);
            lines++;
            units += count;
            grams += count * productGrams[product];
            cm3 += count * productCm3[product];
        }
        parcel.fill(units, grams, cm3);
        if (shadowPrices != null)
            for (int node = 0; node < nodeCount; node++)
                parcel.stockCents(node, shadowPrices.cents(order, unitsByLine, node, pricing.nowMillis()));
        return lines;
    }

    private void offerAll(Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, int onlyNode) {
        best.clear();
        for (int node = 0; node < nodeCount; node++) {
            if (mayShip(node, constraints, avoidNodes, onlyNode) && hasAll(order, unitsByLine, node))
                pricing.offer(order, constraints, node, parcel, 0, best);
        }
    }

    private void offerNearest(Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, int onlyNode) {
        best.clear();
        for (int node : nodesByDistance.nearestFirst(order.place())) {
            if (!mayShip(node, constraints, avoidNodes, onlyNode) || !hasAll(order, unitsByLine, node)) continue;
            pricing.offer(order, constraints, node, parcel, 0, best);
            if (best.found()) return;
        }
    }

    private static boolean mayShip(int node, Constraints constraints, long avoidNodes, int onlyNode) {
        if (onlyNode != ANY && node != onlyNode) return false;
        if (avoidNodes != 0 && node < Long.SIZE && (avoidNodes >>> node & 1) != 0) return false;
        return constraints.allowsNode(node);
    }

    private boolean hasAll(Order order, int[] unitsByLine, int node) {
        for (int line = 0; line < unitsByLine.length; line++) {
            int units = unitsByLine[line];
            if (units == 0) continue;
            int product = order.product(line);
            for (int other = 0; other < line; other++) if (order.product(other) == product) units += unitsByLine[other];
            if (stock.available(node, product, order.channel()) < units) return false;
        }
        return true;
    }

    /** Whether shipping in several parcels could beat the best single one. */
    private boolean splitMayWin(
            Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, int onlyNode) {
        if (maxShipments == 1 || onlyNode != ANY) return false;
        if (objective == Policy.Objective.ETA && otherNodeHasSome(order, unitsByLine, constraints, avoidNodes))
            return true;
        return splitBound.leastCents(order.place(), parcel.units(), constraints) < best.scoreCents();
    }

    /** Whether a node that could not send it all, and so was not considered yet, could send a part: perhaps sooner. */
    private boolean otherNodeHasSome(Order order, int[] unitsByLine, Constraints constraints, long avoidNodes) {
        for (int node = 0; node < nodeCount; node++)
            if (mayShip(node, constraints, avoidNodes, ANY)
                    && hasAny(order, unitsByLine, node)
                    && !hasAll(order, unitsByLine, node)) return true;
        return false;
    }

    /** The nodes worth a search, ascending: when there are too many, the nearest that can fill each line, then the nearest. */
    private int gatherCandidates(
            Order order, int[] unitsByLine, Constraints constraints, long avoidNodes, int onlyNode) {
        int count = 0;
        int[] nearestFirst = nodesByDistance.nearestFirst(order.place());
        for (int line = 0; line < unitsByLine.length; line++) {
            if (unitsByLine[line] == 0) continue;
            for (int node : nearestFirst)
                if (mayShip(node, constraints, avoidNodes, onlyNode)
                        && stock.available(node, order.product(line), order.channel()) >= unitsByLine[line]) {
                    count = addCandidate(node, count);
                    break;
                }
        }
        for (int node : nearestFirst)
            if (mayShip(node, constraints, avoidNodes, onlyNode) && hasAny(order, unitsByLine, node))
                count = addCandidate(node, count);
        Arrays.sort(candidates, 0, count);
        return count;
    }

    private int addCandidate(int node, int count) {
        if (count == candidates.length) return count;
        for (int i = 0; i < count; i++) if (candidates[i] == node) return count;
        candidates[count] = node;
        return count + 1;
    }

    private boolean hasAny(Order order, int[] unitsByLine, int node) {
        for (int line = 0; line < unitsByLine.length; line++)
            if (unitsByLine[line] > 0 && stock.available(node, order.product(line), order.channel()) > 0) return true;
        return false;
    }
}
