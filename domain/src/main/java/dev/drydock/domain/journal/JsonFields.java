package dev.drydock.domain.journal;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.Fields;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes fields as members of a JSON object: indexes as names, durations and money with their unit in the key. */
final class JsonFields implements Fields {
    private final Network network;
    private final JsonBytes json;
    private int order;
    private int shipment;
    private int node;

    JsonFields(Network network, JsonBytes json) {
        this.network = network;
        this.json = json;
    }

    /** Forgets what the last entry was about. */
    void begin() {
        order = -1;
        shipment = -1;
        node = -1;
    }

    /** Writes what the entry was about as a further member: {@code order-12}, {@code order-12/shipment-15} or {@code node-dallas}. */
    void subject() {
        if (order >= 0) {
            json.raw(",\"subject\":\"order-").number(order);
            if (shipment >= 0) json.raw("/shipment-").number(shipment);
            json.raw("\"");
        } else if (node >= 0) {
            json.raw(",\"subject\":").string("node-" + network.nodes().get(node).name());
        }
    }

    private JsonBytes key(String name) {
        return json.raw(",\"").raw(name).raw("\":");
    }

    @Override
    public void order(Order about) {
        if (order == about.number()) return;
        order = about.number();
        key("order").number(order);
    }

    @Override
    public void placed(Order placed) {
        order(placed);
        if (!placed.reference().isEmpty()) text("reference", placed.reference());
        text("channel", network.channels().get(placed.channel()).name());
        text("place", network.places().get(placed.place()).name());
        count("customer", placed.customer());
        code("cohort", placed.cohort());
        code("payment", placed.payment());
        if (placed.promotion() >= 0)
            text("promotion", network.promotions().get(placed.promotion()).name());
        key("lines").raw("[");
        for (int line = 0; line < placed.lines(); line++) {
            json.raw(line == 0 ? "{\"product\":" : ",{\"product\":")
                    .string(network.products().get(placed.product(line)).sku());
            json.raw(",\"units\":").number(placed.units(line));
            json.raw(",\"unitPriceCents\":").number(placed.unitPriceCents(line)).raw("}");
        }
        json.raw("]");
        cents("shippingFee", placed.shippingFeeCents());
        instant("shipBy", placed.shipByMillis());
        instant("promised", placed.promisedMillis());
    }

    @Override
    public void shipment(Shipment about) {
        order(about.order());
        if (shipment == about.number()) return;
        shipment = about.number();
        key("shipment").number(shipment);
    }

    @Override
    public void planned(List<Shipment> shipments) {
        key("shipments").raw("[");
        for (int i = 0; i < shipments.size(); i++) {
            Shipment planned = shipments.get(i);
            json.raw(i == 0 ? "{\"shipment\":" : ",{\"shipment\":").number(planned.number());
            key("node").string(network.nodes().get(planned.node()).name());
            key("service").string(network.services().get(planned.service()).name());
            counts("units", planned.unitsByLine());
            cents("postage", planned.postageCents());
            cents("handling", planned.handlingCents());
            instant("predicted", planned.predictedMillis());
            json.raw("}");
        }
        json.raw("]");
    }

    @Override
    public void ticket(Ticket ticket) {
        count("ticket", ticket.number());
        code("exception", ticket.type());
        code("owner", ticket.owner());
        if (ticket.order() != null) order(ticket.order());
        if (ticket.shipment() != null) shipment(ticket.shipment());
        instant("raised", ticket.raisedAtMillis());
    }

    @Override
    public void node(int about) {
        node = about;
        text("node", network.nodes().get(about).name());
    }

    @Override
    public void product(int product) {
        text("product", network.products().get(product).sku());
    }

    @Override
    public void carrier(int carrier) {
        text("carrier", network.carriers().get(carrier).name());
    }

    @Override
    public void service(int service) {
        text("service", network.services().get(service).name());
    }

    @Override
    public void region(int region) {
        text("region", region < 0 ? "everywhere" : network.regions().get(region));
    }

    @Override
    public void instant(String name, long atMillis) {
        if (atMillis == 0) key(name).raw("null");
        else key(name).raw("\"").instant(atMillis).raw("\"");
    }

    @Override
    public void millis(String name, long durationMillis) {
        json.raw(",\"").raw(name).raw("Millis\":").number(durationMillis);
    }

    @Override
    public void cents(String name, long cents) {
        json.raw(",\"").raw(name).raw(name.equals("cents") ? "\":" : "Cents\":").number(cents);
    }

    @Override
    public void count(String name, long count) {
        key(name).number(count);
    }

    @Override
    public void counts(String name, int[] counts) {
        key(name).raw("[");
        for (int i = 0; i < counts.length; i++) {
            if (i > 0) json.raw(",");
            json.number(counts[i]);
        }
        json.raw("]");
    }

    @Override
    public void code(String name, Enum<?> value) {
        text(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public void flag(String name, boolean value) {
        key(name).raw(value ? "true" : "false");
    }

    @Override
    public void text(String name, String value) {
        key(name).string(value);
    }

    /** Nested, though an order or shipment it is about is named once, wherever it is named first. */
    @Override
    public void part(String name, String type, Consumer<Fields> content) {
        key(name).raw("{\"type\":").string(type);
        content.accept(this);
        json.raw("}");
    }
}
