package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.CarrierEvent.LabelIssued;
import dev.drydock.domain.event.CarrierEvent.LabelRejected;
import dev.drydock.domain.event.CarrierEvent.ParcelDelivered;
import dev.drydock.domain.event.CarrierEvent.ParcelScanned;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.event.SystemEvent.TimerFired;
import dev.drydock.domain.event.WarehouseEvent.ShipmentHandedOver;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPacked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An engine with someone who tells it events by hand and takes down its decisions. */
final class Rehearsal {
    private final Network network;
    private final Engine engine;
    private final long[] stockSequences;
    final List<Decision> decisions = new ArrayList<>();
    /** Decisions since the last event. */
    final List<Decision> news = new ArrayList<>();

    long nowMillis = 20_000 * DAY;
    private int placed;

    Rehearsal(Network network, Policy policy) {
        this(network, policy, -1);
    }

    Rehearsal(Network network, Policy policy, int tracedOrder) {
        this(network, policy, Workflow.NONE, tracedOrder);
    }

    Rehearsal(Network network, Policy policy, Workflow workflow) {
        this(network, policy, workflow, -1);
    }

    Rehearsal(Network network, Policy policy, Workflow workflow, int tracedOrder) {
        this.network = network;
        engine = new Engine(network, policy, workflow, 7, tracedOrder);
        stockSequences = new long[network.nodes().size()];
        engine.start(nowMillis, decisions::add);
    }

    long heldUnits() {
        return engine.heldUnits();
    }

    List<Decision> hear(FulfilmentEvent event) {
        news.clear();
        engine.handle(event, nowMillis, decision -> {
            news.add(decision);
            decisions.add(decision);
        });
        confirm(List.copyOf(news));
        return List.copyOf(news);
    }

    /** Whatever is to be captured is captured at once. */
    private void confirm(List<Decision> decided) {
        for (Decision decision : decided)
            if (decision instanceof CapturePayment capture)
                engine.handle(
                        new PaymentCaptured(capture.order(), capture.shipment(), capture.cents(), nowMillis),
                        nowMillis,
                        answer -> {
                            news.add(answer);
                            decisions.add(answer);
                        });
    }

    void after(long millis) {
        nowMillis += millis;
    }

    /** Everywhere the same units of every product. */
    Rehearsal stocked(int units) {
        for (int node = 0; node < stockSequences.length; node++) stocked(node, units);
        return this;
    }

    Rehearsal stocked(int node, int units) {
        int[] record = new int[network.products().size()];
        Arrays.fill(record, units);
        hear(new StockSnapshot(node, stockSequences[node], record, nowMillis));
        return this;
    }

    Order order(int place, int[] products, int[] units) {
        long[] prices = new long[products.length];
        for (int line = 0; line < products.length; line++)
            prices[line] = network.products().get(products[line]).priceCents();
        return new Order(
                placed++,
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

    /** A new order for one unit of one product, placed. */
    Order place(int place, int product) {
        Order order = order(place, new int[] {product}, new int[] {1});
        hear(new OrderPlaced(order, nowMillis));
        return order;
    }

    List<Decision> authorise(Order order) {
        return hear(new PaymentAuthorised(order, order.totalCents(), nowMillis));
    }

    /** Places and authorises an order for one unit, and returns its shipment. */
    Shipment released(int place, int product) {
        authorise(place(place, product));
        return shipment();
    }

    /** The only shipment of the last allocation. */
    Shipment shipment() {
        List<Shipment> shipments = last(Allocate.class).shipments();
        if (shipments.size() != 1) throw new AssertionError("shipments " + shipments);
        return shipments.get(0);
    }

    List<Decision> picked(Shipment shipment) {
        return hear(new ShipmentPicked(shipment, ++stockSequences[shipment.node()], 0, nowMillis));
    }

    List<Decision> pickedShort(Shipment shipment, int... found) {
        return hear(new ShipmentPickedShort(shipment, ++stockSequences[shipment.node()], found, nowMillis));
    }

    List<Decision> packed(Shipment shipment) {
        return hear(new ShipmentPacked(shipment, 0, nowMillis));
    }

    List<Decision> labelled(Shipment shipment, int service) {
        return hear(new LabelIssued(shipment, service, shipment.postageCents(), nowMillis));
    }

    List<Decision> rejected(Shipment shipment, int service) {
        return hear(new LabelRejected(shipment, service, nowMillis));
    }

    List<Decision> handedOver(Shipment shipment) {
        return hear(new ShipmentHandedOver(shipment, shipment.service(), nowMillis));
    }

    List<Decision> scanned(Shipment shipment) {
        return hear(new ParcelScanned(shipment, shipment.service(), true, nowMillis));
    }

    List<Decision> delivered(Shipment shipment) {
        return hear(new ParcelDelivered(shipment, shipment.service(), nowMillis));
    }

    List<Decision> stock(int node, int product, int delta, StockCause cause) {
        return hear(new StockChanged(node, product, ++stockSequences[node], delta, cause, nowMillis));
    }

    long lastSequence(int node) {
        return stockSequences[node];
    }

    /** Lets the last wake-up of this kind come. */
    List<Decision> wake(Timer.Kind kind) {
        for (int i = decisions.size() - 1; i >= 0; i--)
            if (decisions.get(i) instanceof WakeAt wake && wake.timer().kind() == kind) {
                nowMillis = Math.max(nowMillis, wake.atMillis());
                return hear(new TimerFired(wake.timer(), nowMillis));
            }
        throw new AssertionError("no wake-up " + kind);
    }

    <D extends Decision> D last(Class<D> type) {
        for (int i = decisions.size() - 1; i >= 0; i--)
            if (type.isInstance(decisions.get(i))) return type.cast(decisions.get(i));
        throw new AssertionError("no " + type.getSimpleName() + " among " + decisions);
    }

    <D extends Decision> List<D> all(Class<D> type) {
        return decisions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
