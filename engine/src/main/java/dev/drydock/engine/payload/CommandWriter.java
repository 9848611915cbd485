package dev.drydock.engine.payload;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision;
import dev.drydock.domain.decision.OrderDecision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.SelectiveDecisionVisitor;
import dev.drydock.domain.decision.ShipmentDecision;
import dev.drydock.domain.decision.StockDecision;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what partners are asked to do as the payloads in which they are asked. Decisions that concern no partner have no payload. Not thread-safe. */
final class CommandWriter extends SelectiveDecisionVisitor {
    private final OrderWriter orders;
    private @Nullable Payload payload;
    private ObjectNode out = JsonNodeFactory.instance.objectNode();

    CommandWriter(Network network) {
        this.orders = new OrderWriter(network);
    }

    /** Writes the command, or returns null when it has no payload. */
    @Nullable
    Payload write(Decision decision) {
        payload = null;
        out = JsonNodeFactory.instance.objectNode();
        decision.accept(this);
        return payload;
    }

    /** What was written last. */
    ObjectNode written() {
        return out;
    }

    @Override
    public void on(OrderDecision.AuthorisePayment decision) {
        payment(decision.order(), "authorization", decision.reason());
        amount(decision.order().totalCents());
        out.put("attempt", decision.attempt());
    }

    @Override
    public void on(MoneyDecision.CapturePayment decision) {
        payment(decision.order(), "capture", decision.reason());
        amount(decision.cents());
        out.put("fulfillment_id", decision.shipment().number());
    }

    @Override
    public void on(MoneyDecision.VoidPayment decision) {
        payment(decision.order(), "void", decision.reason());
    }

    @Override
    public void on(MoneyDecision.Refund decision) {
        payment(decision.order(), "refund", decision.reason());
        amount(decision.cents());
        Shipment shipment = decision.shipment();
        if (shipment != null) out.put("fulfillment_id", shipment.number());
    }

    @Override
    public void on(ShipmentDecision.ReleaseShipment decision) {
        fulfilment(decision.shipment(), "submitted", decision.reason());
    }

    @Override
    public void on(ShipmentDecision.StopShipment decision) {
        fulfilment(decision.shipment(), "cancellation_requested", decision.reason());
    }

    @Override
    public void on(ShipmentDecision.RequestLabel decision) {
        payload = Payload.LABEL_REQUEST;
        Shipment shipment = decision.shipment();
        out.put("reference", shipment.number());
        out.put("order_id", shipment.order().number());
        orders.service("carrier", decision.service(), out);
        out.put("attempt", decision.attempt());
        out.putObject("from_address").put("location_id", orders.node(shipment.node()));
        orders.address("to_address", shipment.order().place(), out);
        reason(decision.reason());
    }

    @Override
    public void on(ShipmentDecision.ApproveReturn decision) {
        goodsBack(decision.shipment(), "approved", decision.reason());
    }

    @Override
    public void on(ShipmentDecision.RejectReturn decision) {
        goodsBack(decision.shipment(), "declined", decision.reason());
    }

    @Override
    public void on(StockDecision.RequestSnapshot decision) {
        payload = Payload.STOCK_REQUEST;
        out.put("location_id", orders.node(decision.node())).put("kind", "snapshot");
        reason(decision.reason());
    }

    @Override
    public void on(StockDecision.RequestCount decision) {
        payload = Payload.STOCK_REQUEST;
        out.put("location_id", orders.node(decision.node())).put("kind", "count");
        out.put("sku", orders.sku(decision.product()));
        reason(decision.reason());
    }

    @Override
    public void on(StockDecision.Reorder decision) {
        payload = Payload.PURCHASE_ORDER;
        out.put("location_id", orders.node(decision.node()));
        out.put("sku", orders.sku(decision.product()));
        out.put("quantity", decision.units());
        reason(decision.reason());
    }

    private void payment(Order order, String kind, Reason reason) {
        payload = Payload.PAYMENT_REQUEST;
        out.put("order_id", order.number());
        out.put("kind", kind);
        reason(reason);
    }

    private void amount(long cents) {
        out.put("amount", Texts.amount(cents)).put("currency", orders.currency());
    }

    private void fulfilment(Shipment shipment, String request, Reason reason) {
        payload = Payload.FULFILMENT_ORDER;
        orders.shipment(shipment, out);
        out.put("request_status", request);
        reason(reason);
    }

    private void goodsBack(Shipment shipment, String decision, Reason reason) {
        payload = Payload.RETURN_DECISION;
        out.put("fulfillment_id", shipment.number());
        out.put("order_id", shipment.order().number());
        out.put("decision", decision);
        reason(reason);
    }

    private void reason(Reason reason) {
        out.put("reason", reason.code()).put("note", reason.sentence());
    }
}
