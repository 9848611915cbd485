package dev.drydock.engine.payload;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision;
import dev.drydock.domain.decision.OrderDecision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision;
import dev.drydock.domain.decision.StockDecision;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a partner is asked to do, as the partner's side does. The payload has met its schema. */
final class CommandReader {
    private final PayloadNames names;
    private final OrderReader orders;
    private final Book book;

    CommandReader(Network network, PayloadNames names, Book book) {
        this.names = names;
        this.orders = new OrderReader(network, names);
        this.book = book;
    }

    /** @throws Unreadable when it names something that does not exist or is no longer open, or is nothing that partners are asked */
    Decision read(Payload payload, JsonNode in) {
        Reason reason =
                new Reason(in.path("reason").stringValue(""), in.path("note").stringValue(""));
        return switch (payload) {
            case PAYMENT_REQUEST -> payment(in, reason);
            case FULFILMENT_ORDER -> fulfilment(in, reason);
            case LABEL_REQUEST ->
                new ShipmentDecision.RequestLabel(
                        shipment(in.path("reference").intValue()),
                        names.service(
                                in.path("carrier").stringValue(),
                                in.path("service").stringValue()),
                        in.path("attempt").intValue(),
                        reason);
            case RETURN_DECISION -> goodsBack(in, reason);
            case STOCK_REQUEST -> stock(in, reason);
            case PURCHASE_ORDER ->
                new StockDecision.Reorder(
                        node(in), product(in), in.path("quantity").intValue(), reason);
            default -> throw Unreadable.wrong(payload.type() + " is nothing that a partner is asked");
        };
    }

    private Decision payment(JsonNode in, Reason reason) {
        Order order = order(in.path("order_id").intValue());
        JsonNode named = in.path("fulfillment_id");
        @Nullable Shipment shipment = named.isMissingNode() ? null : shipment(named.intValue());
        long cents = Texts.cents(in.path("amount").stringValue("0.00"));
        return switch (in.path("kind").stringValue()) {
            case "authorization" -> {
                if (cents != order.totalCents())
                    throw Unreadable.wrong("order " + order.number() + " comes to " + Texts.amount(order.totalCents()));
                yield new OrderDecision.AuthorisePayment(
                        order, in.path("attempt").intValue(), reason);
            }
            case "capture" -> {
                if (shipment == null) throw Unreadable.wrong("a capture is for a shipment");
                yield new MoneyDecision.CapturePayment(order, shipment, cents, reason);
            }
            case "void" -> new MoneyDecision.VoidPayment(order, reason);
            default -> new MoneyDecision.Refund(order, shipment, cents, reason);
        };
    }

    private Decision fulfilment(JsonNode in, Reason reason) {
        Shipment shipment = book.shipment(in.path("id").intValue());
        if (shipment == null)
            shipment = orders.shipment(in, order(in.path("order_id").intValue()));
        return in.path("request_status").stringValue("submitted").equals("cancellation_requested")
                ? new ShipmentDecision.StopShipment(shipment, reason)
                : new ShipmentDecision.ReleaseShipment(shipment, reason);
    }

    private Decision goodsBack(JsonNode in, Reason reason) {
        Shipment shipment = shipment(in.path("fulfillment_id").intValue());
        return in.path("decision").stringValue().equals("approved")
                ? new ShipmentDecision.ApproveReturn(shipment, reason)
                : new ShipmentDecision.RejectReturn(shipment, reason);
    }

    private Decision stock(JsonNode in, Reason reason) {
        return in.path("kind").stringValue().equals("snapshot")
                ? new StockDecision.RequestSnapshot(node(in), reason)
                : new StockDecision.RequestCount(node(in), product(in), reason);
    }

    private int node(JsonNode in) {
        return names.node(in.path("location_id").stringValue());
    }

    private int product(JsonNode in) {
        return names.product(in.path("sku").stringValue());
    }

    private Order order(int number) {
        Order order = book.order(number);
        if (order == null) throw Unreadable.over("order " + number + " is not open");
        return order;
    }

    private Shipment shipment(int number) {
        Shipment shipment = book.shipment(number);
        if (shipment == null) throw Unreadable.over("shipment " + number + " is not open");
        return shipment;
    }
}
