package dev.drydock.engine.routing;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.belief.Backlog;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Policy;
import java.util.Arrays;

/** Routes by trying every node for every line and every service for every parcel, from the definitions alone: the oracle of the search. */
final class BruteForce {
    private final Network network;
    private final Policy.Routing routing;
    private final StockBelief stock;
    private final Backlog backlog;
    private final Constraints constraints;
    private final Order order;
    private final int[] nodeOfLine;
    private long bestCents = Long.MAX_VALUE;
    private long bestArrival = Long.MAX_VALUE;

    BruteForce(
            Network network,
            Policy.Routing routing,
            StockBelief stock,
            Backlog backlog,
            Constraints constraints,
            Order order) {
        this.network = network;
        this.routing = routing;
        this.stock = stock;
        this.backlog = backlog;
        this.constraints = constraints;
        this.order = order;
        nodeOfLine = new int[order.lines()];
    }

    boolean found() {
        return bestCents != Long.MAX_VALUE;
    }

    long bestCents() {
        return bestCents;
    }

    long bestArrival() {
        return bestArrival;
    }

    void tryEverything() {
        assign(0);
    }

    private void assign(int line) {
        if (line == nodeOfLine.length) {
            if (enoughStock()) service(0, 0, Long.MIN_VALUE, 0);
            return;
        }
        for (int node = 0; node < network.nodes().size(); node++) {
            nodeOfLine[line] = node;
            assign(line + 1);
        }
    }

    private boolean enoughStock() {
        for (int node = 0; node < network.nodes().size(); node++) {
            int[] taken = new int[network.products().size()];
            for (int line = 0; line < nodeOfLine.length; line++)
                if (nodeOfLine[line] == node) taken[order.product(line)] += order.units(line);
            for (int product = 0; product < taken.length; product++)
                if (taken[product] > 0 && taken[product] > stock.available(node, product)) return false;
        }
        return true;
    }

    /** Every service for the parcel of this node and the nodes after it. */
    private void service(int node, long cents, long arrival, int shipments) {
        if (shipments > routing.maxShipments()) return;
        if (node == network.nodes().size()) {
            weigh(cents + Math.max(0, shipments - 1) * routing.splitPenaltyCents(), arrival);
            return;
        }
        if (Arrays.stream(nodeOfLine).noneMatch(used -> used == node)) {
            service(node + 1, cents, arrival, shipments);
            return;
        }
        for (Service service : network.services()) {
            if (!constraints.allows(node, service.index())) continue;
            long handOver = handOver(network.nodes().get(node), service);
            int zone = network.zone(node, order.place());
            long predicted = service.deliveryDays()
                    .rollForwardMillis(handOver + service.transit().quantileMillis(zone, routing.promiseQuantile()));
            service(
                    node + 1,
                    cents + parcelCents(node, service, zone, handOver),
                    Math.max(arrival, predicted),
                    shipments + 1);
        }
    }

    private long handOver(Node node, Service service) {
        double hours = routing.considerBacklog() ? backlog.hours(node.index()) : 0;
        long ready = node.hours().finishMillis(Baskets.NOW, node.handlingMillis() + Math.round(hours * 3_600_000));
        return node.pickUps()[service.carrier()].nextMillis(ready);
    }

    private long parcelCents(int node, Service service, int zone, long handOver) {
        int units = 0;
        int grams = 0;
        int cm3 = 0;
        for (int line = 0; line < nodeOfLine.length; line++) {
            if (nodeOfLine[line] != node) continue;
            Product product = network.products().get(order.product(line));
            units += order.units(line);
            grams += order.units(line) * product.weightGrams();
            cm3 += order.units(line) * product.volumeCm3();
        }
        Node from = network.nodes().get(node);
        long cents = network.postageCents(service.index(), node, order.place(), grams, cm3, handOver)
                + from.orderCostCents()
                + units * from.unitCostCents()
                + constraints.surchargeCents(node, service.index());
        if (!routing.priceLateness()) return cents;
        double late = service.transit().chanceLongerThan(zone, order.promisedMillis() - handOver);
        return cents + Math.round(late * network.channels().get(order.channel()).lateCostCents());
    }

    private void weigh(long cents, long arrival) {
        boolean better = routing.objective() == Policy.Objective.ETA
                ? arrival < bestArrival || (arrival == bestArrival && cents < bestCents)
                : cents < bestCents || (cents == bestCents && arrival < bestArrival);
        if (!better) return;
        bestCents = cents;
        bestArrival = arrival;
    }
}
