package dev.drydock.engine.routing;

import dev.drydock.domain.network.DaysOfWeek;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.network.TransitTable;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.belief.Backlog;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Policy;

/**
 * What it costs and when it arrives to send a parcel from a node by a service, and which service is best from there.
 *
 * <p>Prediction: ready = release + planned handling and the wait behind the backlog, in the node's hours; pick-up = the carrier's first call after that; delivery
 * = pick-up + transit at the policy's quantile, rolled forward to the service's next delivery day. The price of lateness is P(transit &gt; promise −
 * pick-up) × the channel's cost of a late delivery.
 */
final class Pricing {
    private final boolean slowOnly;
    private final boolean considerBacklog;
    private final boolean priceLateness;
    private final int percentile;

    private final Network network;
    private final Tariff tariff;
    private final PickUpClock pickUps;
    private final Backlog backlog;
    private final CarrierAccess access;

    private final Node[] nodes;
    private final int[] carrierOf;
    private final boolean[] expedited;
    private final TransitTable[] transits;
    private final DaysOfWeek[] deliveryDays;
    private final long[] lateCostCents;

    private final boolean[] open;
    private long nowMillis;
    private long lateCents;
    private boolean byArrival;
    private long latestMillis;

    Pricing(Network network, Policy.Routing routing, Tariff tariff, Backlog backlog, CarrierAccess access) {
        this.network = network;
        this.tariff = tariff;
        this.backlog = backlog;
        this.access = access;
        slowOnly = routing.objective() == Policy.Objective.NEAREST;
        considerBacklog = routing.considerBacklog();
        priceLateness = routing.priceLateness();
        percentile = (int) Math.round(routing.promiseQuantile() * 100);
        pickUps = new PickUpClock(network);
        nodes = network.nodes().toArray(Node[]::new);
        int services = network.services().size();
        carrierOf = new int[services];
        expedited = new boolean[services];
        transits = new TransitTable[services];
        deliveryDays = new DaysOfWeek[services];
        for (Service service : network.services()) {
            carrierOf[service.index()] = service.carrier();
            expedited[service.index()] = service.level().expedited();
            transits[service.index()] = service.transit();
            deliveryDays[service.index()] = service.deliveryDays();
        }
        lateCostCents = new long[network.channels().size()];
        for (int channel = 0; channel < lateCostCents.length; channel++)
            lateCostCents[channel] = network.channels().get(channel).lateCostCents();
        open = new boolean[network.carriers().size()];
    }

    /** Turns to an order: its region, its carriers, what it costs when it is late. */
    void turnTo(Order order, long nowMillis) {
        this.nowMillis = nowMillis;
        lateCents = priceLateness ? lateCostCents[order.channel()] : 0;
        int region = network.places().get(order.place()).region();
        for (int carrier = 0; carrier < open.length; carrier++)
            open[carrier] = access.open(carrier, region, order.number());
    }

    /** Ranks by score, cost first; or by arrival first. */
    void rank(boolean byArrival, long latestMillis) {
        this.byArrival = byArrival;
        this.latestMillis = latestMillis;
    }

    boolean carrierOpen(int service) {
        return open[carrierOf[service]];
    }

    boolean levelAllowed(int service) {
        return !slowOnly || !expedited[service];
    }

    boolean served(int node, int service) {
        return nodes[node].servedBy(carrierOf[service]);
    }

    /** When a shipment released to the node now is ready for pick-up. */
    long readyMillis(int node) {
        long work = nodes[node].handlingMillis() + (considerBacklog ? backlog.millis(node) : 0);
        return nodes[node].hours().finishMillis(nowMillis, work);
    }

    long handlingCents(int node, int units) {
        return nodes[node].orderCostCents() + units * nodes[node].unitCostCents();
    }

    /** Keeps in {@code best} the best of what it holds and every service from this node. */
    void offer(Order order, Constraints constraints, int node, Parcel parcel, Quote best) {
        offer(order, constraints, node, parcel, readyMillis(node), 0, best);
    }

    /** The same for a parcel that is ready at a known time, leaving out some carriers: bit c stands for carrier c. */
    void offer(
            Order order,
            Constraints constraints,
            int node,
            Parcel parcel,
            long readyMillis,
            long withoutCarriers,
            Quote best) {
        boolean free = constraints.unconstrained();
        long handlingCents = handlingCents(node, parcel.units());
        int zone = network.zone(node, order.place());
        for (int service = 0; service < carrierOf.length; service++) {
            int carrier = carrierOf[service];
            if (!open[carrier] || (withoutCarriers >>> carrier & 1) != 0) continue;
            if (slowOnly && expedited[service]) continue;
            if (!free && !constraints.allows(node, service)) continue;
            long handOverMillis = pickUps.nextMillis(node, carrier, readyMillis);
            if (handOverMillis == PickUpClock.NEVER) continue;
            long postageCents =
                    tariff.postageCents(service, node, order.place(), zone, parcel.billedUnits(), handOverMillis);
            long scoreCents = postageCents + handlingCents;
            if (!free) scoreCents += constraints.surchargeCents(node, service);
            if (!byArrival && scoreCents > best.scoreCents()) continue;
            if (lateCents > 0) scoreCents += lateCents(order, service, zone, handOverMillis);
            if (!byArrival && scoreCents > best.scoreCents()) continue;
            long predictedMillis = predictedMillis(service, zone, handOverMillis);
            if (predictedMillis > latestMillis) continue;
            if (beats(scoreCents, predictedMillis, best))
                best.set(node, service, postageCents, handlingCents, scoreCents, predictedMillis);
        }
    }

    /** Prices one service whatever the rules and carriers say. */
    void price(
            Order order, Constraints constraints, int node, int service, Parcel parcel, long readyMillis, Quote into) {
        long handOverMillis = pickUps.nextMillis(node, carrierOf[service], readyMillis);
        int zone = network.zone(node, order.place());
        long handlingCents = handlingCents(node, parcel.units());
        long postageCents =
                tariff.postageCents(service, node, order.place(), zone, parcel.billedUnits(), handOverMillis);
        long scoreCents = postageCents + handlingCents + constraints.surchargeCents(node, service);
        if (lateCents > 0) scoreCents += lateCents(order, service, zone, handOverMillis);
        into.set(
                node, service, postageCents, handlingCents, scoreCents, predictedMillis(service, zone, handOverMillis));
    }

    double chanceLate(Order order, int node, int service, long readyMillis) {
        long handOverMillis = pickUps.nextMillis(node, carrierOf[service], readyMillis);
        int zone = network.zone(node, order.place());
        return transits[service].chanceLongerThan(zone, order.promisedMillis() - handOverMillis);
    }

    private boolean beats(long scoreCents, long predictedMillis, Quote best) {
        if (byArrival)
            return predictedMillis < best.predictedMillis()
                    || (predictedMillis == best.predictedMillis() && scoreCents < best.scoreCents());
        return scoreCents < best.scoreCents()
                || (scoreCents == best.scoreCents() && predictedMillis < best.predictedMillis());
    }

    private long lateCents(Order order, int service, int zone, long handOverMillis) {
        double chance = transits[service].chanceLongerThan(zone, order.promisedMillis() - handOverMillis);
        return Math.round(chance * lateCents);
    }

    private long predictedMillis(int service, int zone, long handOverMillis) {
        long arrivesMillis = handOverMillis + transits[service].millisByZoneAndPercentile()[zone][percentile];
        return deliveryDays[service].rollForwardMillis(arrivesMillis);
    }
}
