package dev.drydock.engine.payload;

import dev.drydock.domain.event.CarrierEvent;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent;
import dev.drydock.domain.event.PaymentEvent;
import dev.drydock.domain.event.ReturnEvent;
import dev.drydock.domain.event.StockEvent;
import dev.drydock.domain.event.WarehouseEvent;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** Reads partners' reports. The payload has met its schema; what it names is looked up in the book. */
final class EventReader {
    private final int products;
    private final PayloadNames names;
    private final OrderReader orders;
    private final Book book;

    EventReader(Network network, PayloadNames names, Book book) {
        this.products = network.products().size();
        this.names = names;
        this.orders = new OrderReader(network, names);
        this.book = book;
    }

    /** @throws Unreadable when it names something that does not exist or is no longer open, or is nothing that partners report */
    FulfilmentEvent read(Payload payload, JsonNode in) {
        return switch (payload) {
            case ORDER -> placed(in);
            case SHIPMENT -> shipment(in);
            case STOCK -> stock(in);
            case PAYMENT -> payment(in);
            case REFUND -> refund(in);
            case RETURN -> goodsBack(in);
            case CARRIER_STATUS -> carrierStatus(in);
            case LABEL -> label(in);
            default -> throw Unreadable.wrong(payload.type() + " is nothing that a partner reports");
        };
    }

    private FulfilmentEvent placed(JsonNode in) {
        Order order = orders.order(in);
        return new OrderEvent.OrderPlaced(order, order.placedAtMillis());
    }

    private FulfilmentEvent shipment(JsonNode in) {
        Shipment shipment = open(in.path("id").intValue());
        if (in.path("order_id").intValue() != shipment.order().number())
            throw Unreadable.wrong("shipment " + shipment.number() + " is of order "
                    + shipment.order().number() + ", not "
                    + in.path("order_id").intValue());
        if (names.node(in.path("location_id").stringValue()) != shipment.node())
            throw Unreadable.wrong("shipment " + shipment.number() + " is not at "
                    + in.path("location_id").stringValue());
        int[] unitsByLine = orders.units(in, shipment.order());
        String status = in.path("status").stringValue();
        if (!status.equals("picked_short") && !Arrays.equals(unitsByLine, shipment.unitsByLine()))
            throw Unreadable.wrong("other units than shipment " + shipment.number() + " holds");
        long atMillis = Texts.millis(in.path("updated_at").stringValue());
        long sequence = in.path("stock_sequence").longValue(0);
        long waitedMillis = in.path("waited_millis").longValue(0);
        return switch (status) {
            case "received" -> new WarehouseEvent.ShipmentReceived(shipment, atMillis);
            case "picked" -> new WarehouseEvent.ShipmentPicked(shipment, sequence, waitedMillis, atMillis);
            case "picked_short" -> new WarehouseEvent.ShipmentPickedShort(shipment, sequence, unitsByLine, atMillis);
            case "packed" -> new WarehouseEvent.ShipmentPacked(shipment, waitedMillis, atMillis);
            case "handed_over" ->
                new WarehouseEvent.ShipmentHandedOver(shipment, service(in, "tracking_company"), atMillis);
            case "cancelled" ->
                new WarehouseEvent.ShipmentStopped(
                        shipment, in.path("was_picked").booleanValue(false), sequence, atMillis);
            default -> new WarehouseEvent.StopRefused(shipment, atMillis);
        };
    }

    private FulfilmentEvent stock(JsonNode in) {
        int node = names.node(in.path("location_id").stringValue());
        long sequence = in.path("sequence").longValue();
        long atMillis = Texts.millis(in.path("updated_at").stringValue());
        if (in.path("kind").stringValue().equals("adjustment"))
            return new StockEvent.StockChanged(
                    node,
                    names.product(in.path("sku").stringValue()),
                    sequence,
                    in.path("available_adjustment").intValue(),
                    StockCause.valueOf(OrderReader.constant(in.path("reason").stringValue())),
                    atMillis);
        int[] recordUnits = new int[products];
        for (JsonNode level : in.path("inventory_levels").values())
            recordUnits[names.product(level.path("sku").stringValue())] =
                    level.path("available").intValue();
        return new StockEvent.StockSnapshot(node, sequence, recordUnits, atMillis);
    }

    private FulfilmentEvent payment(JsonNode in) {
        Order order = openOrder(in.path("order_id").intValue());
        long atMillis = Texts.millis(in.path("processed_at").stringValue());
        boolean success = in.path("status").stringValue().equals("success");
        String kind = in.path("kind").stringValue();
        if (kind.equals("authorization")) {
            if (!success) return new PaymentEvent.PaymentDeclined(order, atMillis);
            if (in.path("amount").isMissingNode()) throw Unreadable.wrong("no amount was authorised");
            JsonNode expires = in.path("authorization_expires_at");
            long expiresAtMillis = expires.isMissingNode() ? 0 : Texts.millis(expires.stringValue());
            return new PaymentEvent.PaymentAuthorised(order, cents(in), expiresAtMillis, atMillis);
        }
        if (!success) throw Unreadable.wrong("a " + kind + " that failed is no answer");
        if (kind.equals("void")) return new PaymentEvent.PaymentVoided(order, atMillis);
        return new PaymentEvent.PaymentCaptured(
                order, open(in.path("fulfillment_id").intValue()), cents(in), atMillis);
    }

    private FulfilmentEvent refund(JsonNode in) {
        Order order = openOrder(in.path("order_id").intValue());
        return new PaymentEvent.RefundIssued(
                order,
                cents(in.path("transactions").path(0)),
                Texts.millis(in.path("processed_at").stringValue()));
    }

    private static ReturnReason reason(JsonNode in) {
        return ReturnReason.valueOf(
                OrderReader.constant(in.path("return_reason").stringValue(OrderWriter.word(ReturnReason.UNSTATED))));
    }

    private FulfilmentEvent goodsBack(JsonNode in) {
        JsonNode sent = in.path("fulfillment");
        Shipment shipment = book.shipment(sent.path("id").intValue());
        if (shipment == null) shipment = orders.shipment(sent, orders.order(in.path("order")));
        long atMillis = Texts.millis(in.path("updated_at").stringValue());
        if (in.path("status").stringValue().equals("requested"))
            return new ReturnEvent.ReturnRequested(shipment, reason(in), atMillis);
        return new ReturnEvent.ReturnReceived(
                shipment,
                names.node(in.path("location_id").stringValue()),
                in.path("resalable").booleanValue(),
                Texts.cents(in.path("handling_cost").stringValue()),
                atMillis);
    }

    private FulfilmentEvent carrierStatus(JsonNode in) {
        Shipment shipment = open(Texts.shipment(in.path("tracking_code").stringValue()));
        int service = service(in, "carrier");
        long atMillis = Texts.millis(in.path("updated_at").stringValue());
        if (in.path("status").stringValue().equals("delivered"))
            return new CarrierEvent.ParcelDelivered(shipment, service, atMillis);
        boolean first = in.path("status_detail").stringValue().equals("received_at_origin_facility");
        return new CarrierEvent.ParcelScanned(shipment, service, first, atMillis);
    }

    private FulfilmentEvent label(JsonNode in) {
        Shipment shipment = open(Texts.shipment(in.path("tracking_code").stringValue()));
        int service = service(in, "carrier");
        long atMillis = Texts.millis(in.path("created_at").stringValue());
        if (in.path("status").stringValue().equals("rejected"))
            return new CarrierEvent.LabelRejected(shipment, service, atMillis);
        long postageCents = Texts.cents(in.path("selected_rate").path("rate").stringValue());
        return new CarrierEvent.LabelIssued(shipment, service, postageCents, atMillis);
    }

    private int service(JsonNode in, String carrierField) {
        return names.service(
                in.path(carrierField).stringValue(), in.path("service").stringValue());
    }

    private static long cents(JsonNode in) {
        return Texts.cents(in.path("amount").stringValue());
    }

    private Order openOrder(int number) {
        Order order = book.order(number);
        if (order == null) throw Unreadable.over("order " + number + " is not open");
        return order;
    }

    private Shipment open(int number) {
        Shipment shipment = book.shipment(number);
        if (shipment == null) throw Unreadable.over("shipment " + number + " is not open");
        return shipment;
    }
}
