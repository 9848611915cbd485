package dev.drydock.simulator.connect;

import dev.drydock.domain.event.CarrierEvent;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent;
import dev.drydock.domain.event.PaymentEvent;
import dev.drydock.domain.event.ReturnEvent;
import dev.drydock.domain.event.SelectiveVisitor;
import dev.drydock.domain.event.StockEvent;
import dev.drydock.domain.event.WarehouseEvent;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/** Whose message an event is, and what keys its fate: the same message has the same under every policy. */
final class Sender extends SelectiveVisitor {
    private final Network network;
    private BusinessSystem system = BusinessSystem.OMS;
    private int node;
    private long entity;
    private boolean known;

    Sender(Network network) {
        this.network = network;
    }

    /** @return whether a partner sends it */
    boolean reads(FulfilmentEvent event) {
        known = false;
        event.accept(this);
        if (known) entity = entity * 31 + event.type().hashCode();
        return known;
    }

    BusinessSystem system() {
        return system;
    }

    /** The node whose system it is, or -1. */
    int node() {
        return node;
    }

    long entity() {
        return entity;
    }

    @Override
    public void on(OrderEvent.OrderPlaced event) {
        order(BusinessSystem.STOREFRONT, event.order());
    }

    @Override
    public void on(ReturnEvent.ReturnRequested event) {
        shipment(BusinessSystem.STOREFRONT, event.shipment());
    }

    @Override
    public void on(ReturnEvent.ReturnReceived event) {
        node(event.node(), of(event.shipment()));
    }

    @Override
    public void on(PaymentEvent.PaymentAuthorised event) {
        order(BusinessSystem.PAYMENT, event.order());
    }

    @Override
    public void on(PaymentEvent.PaymentDeclined event) {
        order(BusinessSystem.PAYMENT, event.order());
    }

    @Override
    public void on(PaymentEvent.PaymentCaptured event) {
        shipment(BusinessSystem.PAYMENT, event.shipment());
    }

    @Override
    public void on(PaymentEvent.PaymentVoided event) {
        order(BusinessSystem.PAYMENT, event.order());
    }

    @Override
    public void on(PaymentEvent.RefundIssued event) {
        order(BusinessSystem.PAYMENT, event.order());
    }

    @Override
    public void on(WarehouseEvent.ShipmentReceived event) {
        work(event.shipment());
    }

    @Override
    public void on(WarehouseEvent.ShipmentPicked event) {
        work(event.shipment());
    }

    @Override
    public void on(WarehouseEvent.ShipmentPickedShort event) {
        work(event.shipment());
    }

    @Override
    public void on(WarehouseEvent.ShipmentPacked event) {
        work(event.shipment());
    }

    @Override
    public void on(WarehouseEvent.ShipmentHandedOver event) {
        work(event.shipment());
    }

    @Override
    public void on(WarehouseEvent.ShipmentStopped event) {
        work(event.shipment());
    }

    @Override
    public void on(WarehouseEvent.StopRefused event) {
        work(event.shipment());
    }

    @Override
    public void on(CarrierEvent.LabelIssued event) {
        shipment(BusinessSystem.CARRIER, event.shipment());
    }

    @Override
    public void on(CarrierEvent.LabelRejected event) {
        shipment(BusinessSystem.CARRIER, event.shipment());
    }

    @Override
    public void on(CarrierEvent.ParcelScanned event) {
        shipment(BusinessSystem.CARRIER, event.shipment());
        entity = entity * 2 + (event.first() ? 1 : 0);
    }

    @Override
    public void on(CarrierEvent.ParcelDelivered event) {
        shipment(BusinessSystem.CARRIER, event.shipment());
    }

    @Override
    public void on(StockEvent.StockChanged event) {
        node(event.node(), event.sequence());
    }

    @Override
    public void on(StockEvent.StockSnapshot event) {
        node(event.node(), event.sequence());
    }

    private void work(Shipment shipment) {
        node(shipment.node(), of(shipment));
    }

    private void node(int at, long about) {
        boolean thirdParty = network.nodes().get(at).kind() == NodeKind.THIRD_PARTY;
        from(thirdParty ? BusinessSystem.THIRD_PARTY : BusinessSystem.WMS, at, about * 257 + at);
    }

    private void order(BusinessSystem sender, Order order) {
        from(sender, -1, order.number());
    }

    private void shipment(BusinessSystem sender, Shipment shipment) {
        from(sender, -1, of(shipment));
    }

    private static long of(Shipment shipment) {
        return (long) shipment.order().number() << 8 | shipment.node();
    }

    private void from(BusinessSystem sender, int at, long about) {
        known = true;
        system = sender;
        node = at;
        entity = about;
    }
}
