package dev.drydock.domain.view;

import dev.drydock.domain.money.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every order as customer care looks at it: its state in plain words, when it is expected, what the customer is to be told. Built from facts and decisions, in their order. */
public final class CustomerCareView {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final MessageTemplates templates;
    private final String currency;
    private final TreeMap<Integer, CareCase> cases = new TreeMap<>();

    /** @param currency of the amounts in messages */
    CustomerCareView(MessageTemplates templates, String currency) {
        this.templates = templates;
        this.currency = currency;
    }

    void read(LogEntry entry) {
        int order = entry.order();
        if (order < 0) return;
        CareCase now =
                entry.type().equals("order.placed") ? cases.computeIfAbsent(order, CareCase::new) : cases.get(order);
        if (now == null) return; // a cart, so far
        change(now, entry);
        now.lastEvent = entry.type();
        now.lastMillis = entry.atMillis();
        MessageTemplate template = templates.of(entry.type(), entry.text("reason"));
        if (template != null) now.message = template.fill(values(now, entry), entry.atMillis());
    }

    /** By order number. */
    public List<CareRow> rows() {
        return cases.values().stream().map(CareCase::row).toList();
    }

    /** Null when nothing is known of it. */
    public @Nullable CareRow row(int order) {
        CareCase known = cases.get(order);
        return known == null ? null : known.row();
    }

    private void change(CareCase now, LogEntry entry) {
        int shipment = entry.shipment();
        switch (entry.type()) {
            case "order.placed" -> placed(now, entry);
            case "payment.declined" -> now.state = "payment declined";
            case "order.accepted" -> now.state = "accepted, being planned";
            case "order.backordered" -> now.state = "waiting for stock";
            case "order.allocated" -> planned(now, entry);
            case "order.cancelled" -> now.state = now.serviceByShipment.isEmpty() ? "cancelled" : "cancelled in part";
            case "shipment.received" ->
                now.state = "being picked at " + now.nodeByShipment.getOrDefault(shipment, "a node");
            case "shipment.picked-short" -> now.state = "units not found, being looked for elsewhere";
            case "shipment.packed" -> now.state = "packed";
            case "label.rejected" -> now.state = "packed, its carrier does not take it";
            case "shipment.stopped" -> forget(now, shipment);
            case "shipment.handed-over" -> {
                now.underWay.add(shipment);
                now.state = "with the carrier";
            }
            case "parcel.scanned" -> now.state = "on its way";
            case "shipment.delivered" -> delivered(now, entry);
            case "customer.notified" -> now.expectedMillis = entry.millis("expected");
            case "return.requested" -> now.state = "return asked for";
            case "return.approved" -> now.state = "return approved, goods on their way back";
            case "return.rejected" -> now.state = "return refused";
            case "return.received" -> now.state = "goods are back";
            case "refund.issued" -> now.state = "refunded";
            case "ticket.raised", "approval.requested" -> now.ticketsOpen.add((int) entry.count("ticket"));
            case "ticket.resolved", "ticket.closed", "approval.answered" ->
                now.ticketsOpen.remove((int) entry.count("ticket"));
            default -> {} // changes nothing a customer would see
        }
    }

    private static void placed(CareCase now, LogEntry entry) {
        if (now.placedMillis != 0) return;
        now.reference = entry.text("reference");
        now.channel = entry.text("channel");
        now.placedMillis = entry.atMillis();
        now.promisedMillis = entry.millis("promised");
        now.expectedMillis = now.promisedMillis;
        now.state = "placed, payment being checked";
    }

    private static void planned(CareCase now, LogEntry entry) {
        for (Object each : entry.list("shipments")) {
            if (!(each instanceof Map<?, ?> shipment)
                    || !(shipment.get("shipment") instanceof Long number)
                    || !(shipment.get("predicted") instanceof String predicted)) continue;
            now.serviceByShipment.put(number.intValue(), String.valueOf(shipment.get("service")));
            now.nodeByShipment.put(number.intValue(), String.valueOf(shipment.get("node")));
            now.expectedMillis =
                    Math.max(now.expectedMillis, Instant.parse(predicted).toEpochMilli());
        }
        now.state = "planned";
    }

    private static void forget(CareCase now, int shipment) {
        now.serviceByShipment.remove(shipment);
        now.nodeByShipment.remove(shipment);
    }

    private static void delivered(CareCase now, LogEntry entry) {
        now.underWay.remove(entry.shipment());
        now.delivered.add(entry.shipment());
        boolean all = now.delivered.containsAll(now.serviceByShipment.keySet());
        now.state = all ? "delivered" : "delivered in part";
        if (all) now.expectedMillis = entry.atMillis();
    }

    private Map<String, String> values(CareCase now, LogEntry entry) {
        Map<String, String> values = new HashMap<>(); // looked up, never walked
        values.put("order", String.valueOf(now.order));
        values.put("reference", now.reference.isEmpty() ? String.valueOf(now.order) : now.reference);
        values.put("eta", day(now.expectedMillis));
        values.put("promised", day(now.promisedMillis));
        values.put("channel", now.channel);
        values.put("reason", entry.text("reason").replace('-', ' '));
        int shipment = entry.shipment() >= 0 ? entry.shipment() : lastShipment(now);
        values.put("carrier", now.serviceByShipment.getOrDefault(shipment, ""));
        values.put("node", now.nodeByShipment.getOrDefault(shipment, ""));
        values.put("amount", new Money(entry.count("cents"), currency).toString());
        values.put("units", String.valueOf(entry.sum("units")));
        return values;
    }

    private static int lastShipment(CareCase now) {
        int last = -1;
        for (int shipment : now.serviceByShipment.keySet()) last = Math.max(last, shipment);
        return last;
    }

    private static String day(long millis) {
        return millis == 0 ? "" : DAY.format(Instant.ofEpochMilli(millis));
    }
}
