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
 * = pick-up + transit at the policy's quantile, rolled forward to the service's next delivery day. The price of lateness is P(transit &gt; deadline − pick-up) × the
 * channel's cost of a late delivery, where the deadline is the promise or, when that falls on a day without delivery, the end of the delivery day before.
 */
final class Pricing {
    /** Fast services take part only once {@link #turnFast} says so. */
    private final boolean slowFirst;

    private final long slowServices;
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
    private final Legs legs;
    private long nowMillis;
    private long lateCents;
    private boolean fast;
    private boolean byArrival;
    private long latestMillis;

    Pricing(Network network, Policy.Routing routing, Tariff tariff, Backlog backlog, CarrierAccess access) {
        this.network = network;
        this.tariff = tariff;
        this.backlog = backlog;
        this.access = access;
        slowFirst = routing.objective() == Policy.Objective.NEAREST
                || routing.hedge().on();
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
        long slow = 0;
        for (Service service : network.services()) {
            carrierOf[service.index()] = service.carrier();
            expedited[service.index()] = service.level().expedited();
            transits[service.index()] = service.transit();
            deliveryDays[service.index()] = service.deliveryDays();
            if (!service.level().expedited() && service.index() < Long.SIZE) slow |= 1L << service.index();
        }
        slowServices = slow;
        lateCostCents = new long[network.channels().size()];
        for (int channel = 0; channel < lateCostCents.length; channel++)
            lateCostCents[channel] = network.channels().get(channel).lateCostCents();
        open = new boolean[network.carriers().size()];
        legs = new Legs(nodes.length, services);
    }

    /** Turns to an order: its region, its carriers, what it costs when it is late. */
    void turnTo(Order order, long nowMillis) {
        legs.turn();
        this.nowMillis = nowMillis;
        fast = !slowFirst;
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
        return fast || !expedited[service];
    }

    /** From here on fast services take part for this order. */
    void turnFast() {
        fast = true;
    }

    boolean fast() {
        return fast;
    }

    /** Whether the rules leave the order no slow service at all. */
    boolean fastRequired(Constraints constraints) {
        return !constraints.unconstrained() && !constraints.allowsAny(slowServices);
    }

    boolean served(int node, int service) {
        return nodes[node].servedBy(carrierOf[service]);
    }

    /** Working time from release to ready for pick-up. */
    private long workMillis(int node) {
        return nodes[node].handlingMillis() + (considerBacklog ? backlog.millis(node) : 0);
    }

    /** Until when a shipment may be released and still be ready by this margin before the pick-up it would make when released now. */
    long latestReleaseMillis(int node, int service, long marginMillis) {
        long dueMillis = handOverMillis(node, service) - marginMillis;
        long latestMillis = dueMillis - workMillis(node);
        boolean inHours = latestMillis > nowMillis
                && nodes[node].hours().finishMillis(latestMillis, workMillis(node)) <= dueMillis;
        return inHours ? latestMillis : nowMillis;
    }

    long nowMillis() {
        return nowMillis;
    }

    /** When a shipment released to the node now is ready for pick-up. */
    long readyMillis(int node) {
        if (legs.readyKnown(node)) return legs.readyMillis(node);
        long work = workMillis(node);
        long readyMillis = nodes[node].hours().finishMillis(nowMillis, work);
        legs.ready(node, readyMillis);
        return readyMillis;
    }

    /** The order's parcel stands packed at the node already. */
    void readyNow(int node) {
        legs.ready(node, nowMillis);
    }

    long handlingCents(int node, int units) {
        return nodes[node].orderCostCents() + units * nodes[node].unitCostCents();
    }

    /** Keeps in {@code best} the best of what it holds and every service from this node, without some carriers: bit c stands for carrier c. */
    void offer(Order order, Constraints constraints, int node, Parcel parcel, long withoutCarriers, Quote best) {
        boolean free = constraints.unconstrained();
        long handlingCents = handlingCents(node, parcel.units());
        int zone = network.zone(node, order.place());
        for (int service = 0; service < carrierOf.length; service++) {
            int carrier = carrierOf[service];
            if (!open[carrier] || (withoutCarriers >>> carrier & 1) != 0) continue;
            if (!fast && expedited[service]) continue;
            if (!free && !constraints.allows(node, service)) continue;
            long handOverMillis = handOverMillis(node, service);
            if (handOverMillis == PickUpClock.NEVER) continue;
            long postageCents =
                    tariff.postageCents(service, node, order.place(), zone, parcel.billedUnits(), handOverMillis);
            long scoreCents = postageCents + handlingCents + parcel.stockCents(node);
            if (!free) scoreCents += constraints.surchargeCents(node, service);
            if (!byArrival && scoreCents > best.scoreCents()) continue;
            int leg = foresee(order, node, service, zone, handOverMillis);
            scoreCents += legs.lateCents(leg);
            long predictedMillis = legs.predictedMillis(leg);
            if (predictedMillis <= latestMillis && beats(scoreCents, predictedMillis, best))
                best.set(node, service, postageCents, handlingCents, scoreCents, predictedMillis);
        }
    }

    /** Prices one service whatever the rules and carriers say. */
    void price(Order order, Constraints constraints, int node, int service, Parcel parcel, Quote into) {
        int zone = network.zone(node, order.place());
        long handOverMillis = handOverMillis(node, service);
        int leg = foresee(order, node, service, zone, handOverMillis);
        long handlingCents = handlingCents(node, parcel.units());
        long postageCents =
                tariff.postageCents(service, node, order.place(), zone, parcel.billedUnits(), handOverMillis);
        into.set(
                node,
                service,
                postageCents,
                handlingCents,
                postageCents
                        + handlingCents
                        + parcel.stockCents(node)
                        + constraints.surchargeCents(node, service)
                        + legs.lateCents(leg),
                legs.predictedMillis(leg));
    }

    double chanceLate(Order order, int node, int service) {
        int zone = network.zone(node, order.place());
        return chanceLate(order, service, zone, handOverMillis(node, service));
    }

    private double chanceLate(Order order, int service, int zone, long handOverMillis) {
        long deadlineMillis = deliveryDays[service].rollBackMillis(order.promisedMillis());
        return transits[service].chanceLongerThan(zone, deadlineMillis - handOverMillis);
    }

    private boolean beats(long scoreCents, long predictedMillis, Quote best) {
        if (byArrival)
            return predictedMillis < best.predictedMillis()
                    || (predictedMillis == best.predictedMillis() && scoreCents < best.scoreCents());
        return scoreCents < best.scoreCents()
                || (scoreCents == best.scoreCents() && predictedMillis < best.predictedMillis());
    }

    private long handOverMillis(int node, int service) {
        return pickUps.nextMillis(node, carrierOf[service], readyMillis(node));
    }

    /** Works out when a parcel would arrive and what its lateness costs, once for each order, node and service: its content does not matter. */
    private int foresee(Order order, int node, int service, int zone, long handOverMillis) {
        int leg = legs.leg(node, service);
        if (legs.foreseen(leg)) return leg;
        long arrivesMillis = handOverMillis + transits[service].millisByZoneAndPercentile()[zone][percentile];
        long priceCents = 0;
        if (lateCents > 0) {
            priceCents = Math.round(chanceLate(order, service, zone, handOverMillis) * lateCents);
        }
        legs.foresee(leg, deliveryDays[service].rollForwardMillis(arrivesMillis), priceCents);
        return leg;
    }
}
