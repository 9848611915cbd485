package dev.drydock.engine.payload;

import dev.drydock.domain.event.CarrierEvent;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent;
import dev.drydock.domain.event.PaymentEvent;
import dev.drydock.domain.event.ReturnEvent;
import dev.drydock.domain.event.SelectiveVisitor;
import dev.drydock.domain.event.StockEvent;
import dev.drydock.domain.event.WarehouseEvent;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what partners report as the payloads in which they report it. Events that no partner sends have no payload. Not thread-safe. */
final class EventWriter extends SelectiveVisitor {
    private final Network network;
    private final OrderWriter orders;
    private @Nullable Payload payload;
    private ObjectNode out = JsonNodeFactory.instance.objectNode();

    EventWriter(Network network) {
        this.network = network;
        this.orders = new OrderWriter(network);
    }

    /** Writes the event, or returns null when it has no payload. */
    @Nullable
    Payload write(FulfilmentEvent event) {
        payload = null;
        out = JsonNodeFactory.instance.objectNode();
        event.accept(this);
        return payload;
    }

    /** What was written last. */
    ObjectNode written() {
        return out;
    }

    @Override
    public void on(OrderEvent.OrderPlaced event) {
        payload = Payload.ORDER;
        orders.order(event.order(), out);
    }

    @Override
    public void on(PaymentEvent.PaymentAuthorised event) {
        payment(event.order(), "authorization", "success", event.atMillis());
        amount(event.cents());
        if (event.expiresAtMillis() != 0) out.put("authorization_expires_at", Texts.instant(event.expiresAtMillis()));
    }

    @Override
    public void on(PaymentEvent.PaymentDeclined event) {
        payment(event.order(), "authorization", "failure", event.atMillis());
    }

    @Override
    public void on(PaymentEvent.PaymentCaptured event) {
        payment(event.order(), "capture", "success", event.atMillis());
        amount(event.cents());
        out.put("fulfillment_id", event.shipment().number());
    }

    @Override
    public void on(PaymentEvent.PaymentVoided event) {
        payment(event.order(), "void", "success", event.atMillis());
    }

    @Override
    public void on(PaymentEvent.RefundIssued event) {
        payload = Payload.REFUND;
        out.put("order_id", event.order().number());
        out.put("processed_at", Texts.instant(event.atMillis()));
        out.put("currency", orders.currency());
        out.putArray("transactions")
                .addObject()
                .put("kind", "refund")
                .put("amount", Texts.amount(event.cents()))
                .put("status", "success");
    }

    @Override
    public void on(WarehouseEvent.ShipmentReceived event) {
        shipment(event.shipment(), "received", event.atMillis());
    }

    @Override
    public void on(WarehouseEvent.ShipmentPicked event) {
        shipment(event.shipment(), "picked", event.atMillis());
        out.put("stock_sequence", event.stockSequence()).put("waited_millis", event.waitedMillis());
    }

    @Override
    public void on(WarehouseEvent.ShipmentPickedShort event) {
        shipment(event.shipment(), "picked_short", event.foundByLine(), event.atMillis());
        out.put("stock_sequence", event.stockSequence());
    }

    @Override
    public void on(WarehouseEvent.ShipmentPacked event) {
        shipment(event.shipment(), "packed", event.atMillis());
        out.put("waited_millis", event.waitedMillis());
    }

    @Override
    public void on(WarehouseEvent.ShipmentHandedOver event) {
        shipment(event.shipment(), "handed_over", event.atMillis());
        orders.service("tracking_company", event.service(), out);
    }

    @Override
    public void on(WarehouseEvent.ShipmentStopped event) {
        shipment(event.shipment(), "cancelled", event.atMillis());
        out.put("was_picked", event.picked()).put("stock_sequence", event.stockSequence());
    }

    @Override
    public void on(WarehouseEvent.StopRefused event) {
        shipment(event.shipment(), "cancellation_refused", event.atMillis());
    }

    @Override
    public void on(CarrierEvent.LabelIssued event) {
        label(event.shipment(), event.service(), "purchased", event.atMillis());
        out.putObject("selected_rate")
                .put("rate", Texts.amount(event.postageCents()))
                .put("currency", orders.currency());
    }

    @Override
    public void on(CarrierEvent.LabelRejected event) {
        label(event.shipment(), event.service(), "rejected", event.atMillis());
        out.putArray("messages").addObject().put("type", "rate_error").put("message", "label refused");
    }

    @Override
    public void on(CarrierEvent.ParcelScanned event) {
        status(
                event.shipment(),
                event.service(),
                "in_transit",
                event.first() ? "received_at_origin_facility" : "arrived_at_facility",
                event.atMillis());
    }

    @Override
    public void on(CarrierEvent.ParcelDelivered event) {
        status(event.shipment(), event.service(), "delivered", "arrived_at_destination", event.atMillis());
    }

    @Override
    public void on(StockEvent.StockChanged event) {
        stock(event.node(), "adjustment", event.sequence(), event.atMillis());
        out.put("sku", orders.sku(event.product()));
        out.put("available_adjustment", event.deltaUnits());
        out.put("reason", OrderWriter.word(event.cause()));
    }

    @Override
    public void on(StockEvent.StockSnapshot event) {
        stock(event.node(), "snapshot", event.sequence(), event.atMillis());
        ArrayNode levels = out.putArray("inventory_levels");
        for (int product = 0; product < network.products().size(); product++)
            levels.addObject().put("sku", orders.sku(product)).put("available", event.recordUnits()[product]);
    }

    @Override
    public void on(ReturnEvent.ReturnRequested event) {
        goodsBack(event.shipment(), "requested", event.atMillis());
        if (event.reason() != ReturnReason.UNSTATED) out.put("return_reason", OrderWriter.word(event.reason()));
    }

    @Override
    public void on(ReturnEvent.ReturnReceived event) {
        goodsBack(event.shipment(), "received", event.atMillis());
        out.put("location_id", orders.node(event.node()));
        out.put("resalable", event.resalable());
        out.put("handling_cost", Texts.amount(event.costCents()));
    }

    private void payment(Order order, String kind, String status, long atMillis) {
        payload = Payload.PAYMENT;
        out.put("order_id", order.number());
        out.put("kind", kind);
        out.put("status", status);
        out.put("processed_at", Texts.instant(atMillis));
    }

    private void amount(long cents) {
        out.put("amount", Texts.amount(cents)).put("currency", orders.currency());
    }

    private void shipment(Shipment shipment, String status, long atMillis) {
        shipment(shipment, status, shipment.unitsByLine(), atMillis);
    }

    private void shipment(Shipment shipment, String status, int[] unitsByLine, long atMillis) {
        payload = Payload.SHIPMENT;
        out.put("id", shipment.number());
        out.put("order_id", shipment.order().number());
        out.put("location_id", orders.node(shipment.node()));
        out.put("status", status);
        out.put("updated_at", Texts.instant(atMillis));
        orders.lines(shipment.order(), unitsByLine, out);
    }

    private void label(Shipment shipment, int service, String status, long atMillis) {
        payload = Payload.LABEL;
        out.put("tracking_code", Texts.trackingCode(shipment.number()));
        out.put("status", status);
        orders.service("carrier", service, out);
        out.put("created_at", Texts.instant(atMillis));
    }

    private void status(Shipment shipment, int service, String status, String detail, long atMillis) {
        payload = Payload.CARRIER_STATUS;
        out.put("tracking_code", Texts.trackingCode(shipment.number()));
        out.put("status", status);
        out.put("status_detail", detail);
        orders.service("carrier", service, out);
        out.put("updated_at", Texts.instant(atMillis));
    }

    private void stock(int node, String kind, long sequence, long atMillis) {
        payload = Payload.STOCK;
        out.put("location_id", orders.node(node));
        out.put("kind", kind);
        out.put("sequence", sequence);
        out.put("updated_at", Texts.instant(atMillis));
    }

    private void goodsBack(Shipment shipment, String status, long atMillis) {
        payload = Payload.RETURN;
        out.put("status", status);
        out.put("updated_at", Texts.instant(atMillis));
        orders.order(shipment.order(), out.putObject("order"));
        orders.shipment(shipment, out.putObject("fulfillment"));
    }
}
