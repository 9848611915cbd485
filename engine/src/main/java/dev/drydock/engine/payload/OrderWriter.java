package dev.drydock.engine.payload;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Place;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes orders and shipments in full, as payloads state them or contain them. */
final class OrderWriter {
    private final Network network;

    OrderWriter(Network network) {
        this.network = network;
    }

    void order(Order order, ObjectNode out) {
        out.put("id", order.number());
        if (!order.reference().isEmpty()) out.put("name", order.reference());
        out.put("created_at", Texts.instant(order.placedAtMillis()));
        out.put("currency", network.currency());
        out.put("source_name", network.channels().get(order.channel()).name());
        out.put("gateway", word(order.payment()));
        out.putObject("customer").put("id", order.customer()).put("tags", word(order.cohort()));
        ArrayNode codes = out.putArray("discount_codes");
        if (order.promotion() >= 0)
            codes.addObject()
                    .put("code", network.promotions().get(order.promotion()).name());
        ArrayNode lines = out.putArray("line_items");
        for (int line = 0; line < order.lines(); line++)
            lines.addObject()
                    .put("id", line + 1)
                    .put("sku", sku(order, line))
                    .put("quantity", order.units(line))
                    .put("price", Texts.amount(order.unitPriceCents(line)));
        out.putArray("shipping_lines").addObject().put("price", Texts.amount(order.shippingFeeCents()));
        out.put("total_price", Texts.amount(order.totalCents()));
        address("shipping_address", order.place(), out);
        out.put("latest_ship_date", Texts.instant(order.shipByMillis()));
        out.put("latest_delivery_date", Texts.instant(order.promisedMillis()));
    }

    void shipment(Shipment shipment, ObjectNode out) {
        out.put("id", shipment.number());
        out.put("order_id", shipment.order().number());
        out.put("assigned_location_id", node(shipment.node()));
        Service service = network.services().get(shipment.service());
        out.putObject("delivery_method")
                .put("carrier", carrier(service))
                .put("service", service.name())
                .put("cost", Texts.amount(shipment.postageCents()));
        out.put("handling_cost", Texts.amount(shipment.handlingCents()));
        out.put("fulfill_by", Texts.instant(shipment.predictedMillis()));
        lines(shipment.order(), shipment.unitsByLine(), out);
        address("destination", shipment.order().place(), out);
    }

    /** The lines of which there are units. */
    void lines(Order order, int[] unitsByLine, ObjectNode out) {
        ArrayNode lines = out.putArray("line_items");
        for (int line = 0; line < unitsByLine.length; line++)
            if (unitsByLine[line] > 0)
                lines.addObject()
                        .put("id", line + 1)
                        .put("sku", sku(order, line))
                        .put("quantity", unitsByLine[line]);
    }

    void address(String name, int place, ObjectNode out) {
        Place at = network.places().get(place);
        out.putObject(name).put("city", at.name()).put("zip", at.postcode());
    }

    void service(String carrierField, int index, ObjectNode out) {
        Service service = network.services().get(index);
        out.put(carrierField, carrier(service)).put("service", service.name());
    }

    String node(int node) {
        return network.nodes().get(node).name();
    }

    String sku(int product) {
        return network.products().get(product).sku();
    }

    String currency() {
        return network.currency();
    }

    private String sku(Order order, int line) {
        return sku(order.product(line));
    }

    private String carrier(Service service) {
        return network.carriers().get(service.carrier()).name();
    }

    /** A constant as payloads write it: {@code bank-slip}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
