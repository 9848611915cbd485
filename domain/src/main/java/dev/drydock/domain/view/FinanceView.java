package dev.drydock.domain.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Money by order and by day (UTC), as finance looks at it. Fines are of no single order; an invoice is of the orders whose shipments it names, and what it asks for shipments that
 * nobody knows is in the days alone. Built from facts, in their order.
 */
public final class FinanceView {
    private static final String CENTS = "cents";

    private final SortedMap<Integer, MoneyRow> byOrder = new TreeMap<>();
    private final SortedMap<LocalDate, MoneyRow> byDay = new TreeMap<>();
    private final Map<Integer, Integer> orderOfShipment = new HashMap<>(); // looked up, never walked

    void read(LogEntry entry) {
        switch (entry.type()) {
            case "order.allocated" -> planned(entry);
            case "payment.authorised" -> authorised(entry);
            case "payment.captured" -> add(entry, MoneyColumn.CAPTURED, entry.count(CENTS));
            case "payment.voided" -> released(entry);
            case "payment.authorisation-expired" -> add(entry, MoneyColumn.RELEASED, entry.count(CENTS));
            case "payment.authorisation-renewed" -> add(entry, MoneyColumn.AUTHORISED, entry.count(CENTS));
            case "refund.issued" -> add(entry, MoneyColumn.REFUNDED, entry.count(CENTS));
            case "credit.issued" -> add(entry, MoneyColumn.CREDITED, entry.count(CENTS));
            case "dispute.closed" -> {
                if (!entry.flag("won")) add(entry, MoneyColumn.DISPUTED, entry.count(CENTS));
            }
            case "fine.charged" -> add(entry, MoneyColumn.FINED, entry.count(CENTS));
            case "invoice.received" -> invoiced(entry);
            case "credit.received" -> invoiced(entry, (int) entry.count("billedShipment"), -entry.count(CENTS));
            default -> {} // no money moves
        }
    }

    /** By order number. */
    public SortedMap<Integer, MoneyRow> byOrder() {
        return Collections.unmodifiableSortedMap(byOrder);
    }

    /** By day, UTC. */
    public SortedMap<LocalDate, MoneyRow> byDay() {
        return Collections.unmodifiableSortedMap(byDay);
    }

    public MoneyRow total() {
        MoneyRow total = new MoneyRow();
        byDay.values().forEach(total::add);
        return total;
    }

    private void planned(LogEntry entry) {
        for (Object planned : entry.list("shipments"))
            if (planned instanceof Map<?, ?> shipment && shipment.get("shipment") instanceof Long number)
                orderOfShipment.put(number.intValue(), entry.order());
    }

    /** A bank that is asked twice answers twice, for the same reservation. */
    private void authorised(LogEntry entry) {
        MoneyRow row = order(entry.order());
        if (row.cents(MoneyColumn.AUTHORISED) > row.cents(MoneyColumn.RELEASED)) return;
        add(entry, MoneyColumn.AUTHORISED, entry.count(CENTS));
    }

    private void released(LogEntry entry) {
        long cents = order(entry.order()).reservedCents();
        if (cents > 0) add(entry, MoneyColumn.RELEASED, cents);
    }

    private void invoiced(LogEntry entry) {
        List<?> shipments = entry.list("shipments");
        List<?> amounts = entry.list("amounts");
        for (int line = 0; line < shipments.size(); line++)
            if (shipments.get(line) instanceof Long shipment && amounts.get(line) instanceof Long cents)
                invoiced(entry, shipment.intValue(), cents);
    }

    private void invoiced(LogEntry entry, int shipment, long cents) {
        day(entry).add(MoneyColumn.INVOICED, cents);
        Integer order = orderOfShipment.get(shipment);
        if (order != null) order(order).add(MoneyColumn.INVOICED, cents);
    }

    private void add(LogEntry entry, MoneyColumn column, long cents) {
        day(entry).add(column, cents);
        if (entry.order() >= 0) order(entry.order()).add(column, cents);
    }

    private MoneyRow order(int number) {
        return byOrder.computeIfAbsent(number, order -> new MoneyRow());
    }

    private MoneyRow day(LogEntry entry) {
        LocalDate day =
                Instant.ofEpochMilli(entry.atMillis()).atZone(ZoneOffset.UTC).toLocalDate();
        return byDay.computeIfAbsent(day, date -> new MoneyRow());
    }
}
