package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.network;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.event.CarrierEvent.LabelIssued;
import dev.drydock.domain.event.CarrierEvent.ParcelDelivered;
import dev.drydock.domain.event.CarrierEvent.ParcelScanned;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.event.WarehouseEvent.ShipmentHandedOver;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPacked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentReceived;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.port.Decisions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Arrays;

/** How long the engine takes for an order's whole life of nine events, in processor time, with a thousand orders in flight. Run by hand. */
final class OrderDeskSpeed {
    private static final int IN_FLIGHT = 1000;
    private static final int ORDERS = 500_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Network network;
    private final Engine engine;
    private final ArrayDeque<Shipment> inFlight = new ArrayDeque<>();
    private final long[] sequences;
    private final int lines;
    private Shipment allocated;
    private long nowMillis = 20_000 * DAY;
    private int placed;
    private long decisions;
    private final Decisions out = this::take;

    private OrderDeskSpeed(Network network, Policy policy, int lines) {
        this.network = network;
        this.lines = lines;
        engine = new Engine(network, policy, 1, -1);
        sequences = new long[network.nodes().size()];
        int[] record = new int[network.products().size()];
        Arrays.fill(record, 1_000_000_000);
        for (int node = 0; node < sequences.length; node++)
            engine.handle(new StockSnapshot(node, 0, record, nowMillis), nowMillis, out);
        engine.start(nowMillis, out);
    }

    public static void main(String[] args) {
        Networks lanes = network().nodes(4).places(8).products(1).lanes(laneCents());
        Networks rates = rates(6, 5);
        report("4 nodes, 1 service, lanes        ", lanes.build(), Policies.policy(), 1);
        report("6 nodes, 10 services, cost       ", rates.build(), Policies.policy(), 1);
        Policy.Routing eta = new Policy.Routing(Policy.Objective.ETA, 0.9, true, 2, 100, true, 0, false);
        Policy.Routing cost = new Policy.Routing(Policy.Objective.COST, 0.9, true, 2, 100, true, 0, false);
        report("6 nodes, 10 services, lateness   ", rates.build(), with(cost), 1);
        report("6 nodes, 10 services, eta        ", rates.build(), with(eta), 1);
        report("6 nodes, 10 services, 3 lines    ", rates.build(), with(cost), 3);
        report("6 nodes, 10 services, 3 lines eta", rates.build(), with(eta), 3);
    }

    private static Policy with(Policy.Routing routing) {
        return Policies.of(routing, Policies.STOCK, Policies.recovery(Policies.FAILOVER), Policies.RETURNS);
    }

    private static long[][] laneCents() {
        long[][] cents = new long[4][8];
        for (int node = 0; node < 4; node++)
            for (int place = 0; place < 8; place++) cents[node][place] = 400L + 250L * Math.abs(place / 2 - node);
        return cents;
    }

    private static Networks rates(int nodes, int carriers) {
        Networks rates = network().nodes(nodes).places(50).products(100).lateCostCents(800);
        for (int carrier = 0; carrier < carriers; carrier++) {
            rates.carrier(ServiceLevel.GROUND, 700 + 10 * carrier, 60, DAY);
            rates.service(carrier, ServiceLevel.EXPEDITED, 1500 + 10 * carrier, 200, DAY / 3);
        }
        return rates;
    }

    private static void report(String name, Network network, Policy policy, int lines) {
        OrderDeskSpeed speed = new OrderDeskSpeed(network, policy, lines);
        speed.run(ORDERS);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long from = THREADS.getCurrentThreadCpuTime();
            speed.run(ORDERS);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - from);
        }
        System.out.printf("%s %6d ns an order (%d decisions)%n", name, best / ORDERS, speed.decisions);
    }

    private void take(Decision decision) {
        decisions++;
        if (decision instanceof Allocate allocate)
            allocated = allocate.shipments().get(0);
    }

    private void run(int orders) {
        for (int i = 0; i < orders; i++) {
            Order order = order();
            engine.handle(new OrderPlaced(order, nowMillis), nowMillis, out);
            engine.handle(new PaymentAuthorised(order, order.totalCents(), nowMillis), nowMillis, out);
            Shipment shipment = allocated;
            engine.handle(new ShipmentReceived(shipment, nowMillis), nowMillis, out);
            inFlight.add(shipment);
            if (inFlight.size() > IN_FLIGHT) finish(inFlight.remove());
            nowMillis += 600;
        }
    }

    private void finish(Shipment shipment) {
        long sequence = ++sequences[shipment.node()];
        int service = shipment.service();
        engine.handle(new ShipmentPicked(shipment, sequence, 0, nowMillis), nowMillis, out);
        engine.handle(new ShipmentPacked(shipment, 0, nowMillis), nowMillis, out);
        engine.handle(new LabelIssued(shipment, service, shipment.postageCents(), nowMillis), nowMillis, out);
        engine.handle(new ShipmentHandedOver(shipment, service, nowMillis), nowMillis, out);
        engine.handle(new ParcelScanned(shipment, service, true, nowMillis), nowMillis, out);
        engine.handle(new ParcelDelivered(shipment, service, nowMillis), nowMillis, out);
    }

    private Order order() {
        int number = placed++;
        int[] products = new int[lines];
        int[] units = new int[lines];
        long[] prices = new long[lines];
        for (int line = 0; line < lines; line++) {
            products[line] = (number * 31 + line) % network.products().size();
            units[line] = 1 + (number + line) % 2;
            prices[line] = 2000;
        }
        int place = (number * 17 & 0x7fffffff) % network.places().size();
        return new Order(
                number,
                "",
                nowMillis,
                0,
                place,
                0,
                Cohort.NEW,
                PaymentMethod.CARD,
                -1,
                products,
                units,
                prices,
                499,
                nowMillis + DAY,
                nowMillis + 5 * DAY);
    }
}
