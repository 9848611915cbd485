package dev.drydock.domain.view;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.Fields;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of an entry as plain values, named as in the event file. A test holds the two together. */
final class EntryFields implements Fields {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Network network;
    private Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private int order;
    private int shipment;

    EntryFields(Network network) {
        this.network = network;
    }

    void begin() {
        values = new LinkedHashMap<>();
        order = -1;
        shipment = -1;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    @Override
    public void order(Order about) {
        if (order == about.number()) return;
        order = about.number();
        count("order", order);
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
        List<Object> lines = new ArrayList<>();
        for (int line = 0; line < placed.lines(); line++) {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("product", network.products().get(placed.product(line)).sku());
            of.put("units", (long) placed.units(line));
            of.put("unitPriceCents", placed.unitPriceCents(line));
            lines.add(of);
        }
        values.put("lines", lines);
        cents("shippingFee", placed.shippingFeeCents());
        instant("shipBy", placed.shipByMillis());
        instant("promised", placed.promisedMillis());
    }

    @Override
    public void shipment(Shipment about) {
        order(about.order());
        if (shipment == about.number()) return;
        shipment = about.number();
        count("shipment", shipment);
    }

    @Override
    public void planned(List<Shipment> shipments) {
        List<Object> all = new ArrayList<>();
        for (Shipment planned : shipments) {
            Map<String, @Nullable Object> outer = values;
            values = new LinkedHashMap<>();
            count("shipment", planned.number());
            text("node", network.nodes().get(planned.node()).name());
            text("service", network.services().get(planned.service()).name());
            counts("units", planned.unitsByLine());
            cents("postage", planned.postageCents());
            cents("handling", planned.handlingCents());
            instant("predicted", planned.predictedMillis());
            all.add(values);
            values = outer;
        }
        values.put("shipments", all);
    }

    @Override
    public void ticket(Ticket ticket) {
        count("ticket", ticket.number());
        code("exception", ticket.type());
        code("owner", ticket.owner());
        Order about = ticket.order();
        if (about != null) order(about);
        Shipment with = ticket.shipment();
        if (with != null) shipment(with);
        instant("raised", ticket.raisedAtMillis());
    }

    @Override
    public void node(int about) {
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
        values.put(name, atMillis == 0 ? null : ISO.format(Instant.ofEpochMilli(atMillis)));
    }

    @Override
    public void millis(String name, long durationMillis) {
        count(name + "Millis", durationMillis);
    }

    @Override
    public void cents(String name, long cents) {
        count(name.equals("cents") ? name : name + "Cents", cents);
    }

    @Override
    public void count(String name, long count) {
        values.put(name, count);
    }

    @Override
    public void counts(String name, int[] counts) {
        List<Object> all = new ArrayList<>(counts.length);
        for (int count : counts) all.add((long) count);
        values.put(name, all);
    }

    @Override
    public void code(String name, Enum<?> value) {
        text(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public void flag(String name, boolean value) {
        values.put(name, value);
    }

    @Override
    public void text(String name, String value) {
        values.put(name, value);
    }

    @Override
    public void part(String name, String type, Consumer<Fields> content) {
        Map<String, @Nullable Object> outer = values;
        values = new LinkedHashMap<>();
        text("type", type);
        content.accept(this);
        Map<String, @Nullable Object> inner = values;
        values = outer;
        values.put(name, inner);
    }
}
