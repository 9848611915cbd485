package dev.drydock.engine.payload;

import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads orders and shipments that payloads state in full. The payload has met its schema. */
final class OrderReader {
    private final Network network;
    private final PayloadNames names;

    OrderReader(Network network, PayloadNames names) {
        this.network = network;
        this.names = names;
    }

    /** What is left out of a foreign order is what the channel promises: dates, and a customer nobody knows yet who pays by card. */
    Order order(JsonNode in) {
        JsonNode lines = in.path("line_items");
        int[] products = new int[lines.size()];
        int[] units = new int[lines.size()];
        long[] pricesCents = new long[lines.size()];
        for (int line = 0; line < products.length; line++) {
            JsonNode item = lines.path(line);
            products[line] = names.product(item.path("sku").stringValue());
            units[line] = item.path("quantity").intValue();
            pricesCents[line] = Texts.cents(item.path("price").stringValue());
        }
        int channel = names.channel(in.path("source_name").stringValue());
        Channel promise = network.channels().get(channel);
        long placedAtMillis = Texts.millis(in.path("created_at").stringValue());
        JsonNode address = in.path("shipping_address");
        JsonNode code = in.path("discount_codes").path(0).path("code");
        Order order = new Order(
                in.path("id").intValue(),
                in.path("name").stringValue(""),
                placedAtMillis,
                channel,
                names.place(
                        address.path("city").stringValue(), address.path("zip").stringValue()),
                in.path("customer").path("id").intValue(),
                Cohort.valueOf(constant(in.path("customer").path("tags").stringValue("new"))),
                PaymentMethod.valueOf(constant(in.path("gateway").stringValue("card"))),
                code.isMissingNode() ? -1 : names.promotion(code.stringValue()),
                products,
                units,
                pricesCents,
                Texts.cents(in.path("shipping_lines").path(0).path("price").stringValue()),
                instant(in, "latest_ship_date", placedAtMillis + promise.shipWithinMillis()),
                instant(in, "latest_delivery_date", placedAtMillis + promise.deliverWithinMillis()));
        String currency = in.path("currency").stringValue();
        if (!currency.equals(network.currency()))
            throw Unreadable.wrong("the order is in " + currency + ", the shop in " + network.currency());
        JsonNode total = in.path("total_price");
        if (total.isString() && Texts.cents(total.stringValue()) != order.totalCents())
            throw Unreadable.wrong("total_price is " + total.stringValue() + ", lines and shipping come to "
                    + Texts.amount(order.totalCents()));
        return order;
    }

    Shipment shipment(JsonNode in, Order order) {
        if (in.path("order_id").intValue() != order.number())
            throw Unreadable.wrong("shipment " + in.path("id").intValue() + " is of another order than it comes with");
        JsonNode by = in.path("delivery_method");
        return new Shipment(
                in.path("id").intValue(),
                order,
                names.node(in.path("assigned_location_id").stringValue()),
                names.service(
                        by.path("carrier").stringValue(""), by.path("service").stringValue()),
                units(in, order),
                Texts.cents(by.path("cost").stringValue("0.00")),
                Texts.cents(in.path("handling_cost").stringValue("0.00")),
                Texts.millis(in.path("fulfill_by").stringValue()));
    }

    /** Units of each order line, zeros where a line is not mentioned. */
    int[] units(JsonNode in, Order order) {
        int[] unitsByLine = new int[order.lines()];
        for (JsonNode item : in.path("line_items").values()) {
            String sku = item.path("sku").stringValue();
            int line = line(item.path("id").intValue() - 1, sku, order);
            unitsByLine[line] += item.path("quantity").intValue();
            if (unitsByLine[line] > order.units(line))
                throw Unreadable.wrong("more of " + sku + " than order " + order.number() + " asks for");
        }
        return unitsByLine;
    }

    /** The line of that number when it is of this product; partners who number lines in their own way mean the first that is. */
    private int line(int named, String sku, Order order) {
        if (named >= 0 && named < order.lines() && sku.equals(sku(order, named))) return named;
        for (int line = 0; line < order.lines(); line++) if (sku.equals(sku(order, line))) return line;
        throw Unreadable.wrong("order " + order.number() + " has no " + sku);
    }

    private String sku(Order order, int line) {
        return network.products().get(order.product(line)).sku();
    }

    /** The name of a constant that payloads write as {@code bank-slip}. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static long instant(JsonNode in, String field, long otherwiseMillis) {
        JsonNode instant = in.path(field);
        return instant.isMissingNode() ? otherwiseMillis : Texts.millis(instant.stringValue());
    }
}
