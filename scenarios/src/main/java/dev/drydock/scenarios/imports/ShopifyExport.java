package dev.drydock.scenarios.imports;

import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Row;
import dev.drydock.scenarios.table.Table;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the order export of a Shopify shop: a row for each line item, the rows of an order one after the other with the same Name, what concerns
 * the whole order in the first of them.
 */
final class ShopifyExport {
    private static final int MOST_UNITS = 1_000_000;

    private final String file;
    private final Problems problems;
    private final Export export = new Export();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> ordersByCurrency = new TreeMap<>();
    private final Map<String, Integer> ordersByCountry = new TreeMap<>();
    private final Map<ZoneOffset, Integer> ordersByOffset = new TreeMap<>(Comparator.reverseOrder());
    private final List<Open> read = new ArrayList<>();
    private @Nullable Open open;

    private ShopifyExport(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Export read(Path file, Problems problems) {
        ShopifyExport reader = new ShopifyExport(Objects.toString(file.getFileName()), problems);
        Table.read(file, file.toString(), ShopifyColumns.LAYOUT, problems, reader::row);
        return reader.export();
    }

    /** An order whose rows are being read. */
    private static final class Open {
        final int line;
        final String name;
        final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        final List<SourceOrder.Item> items = new ArrayList<>(1);
        boolean again;
        Times times = new Times(0, 0, 0, 0, 0);
        long shippingCents;
        long leftOutUnits;
        long leftOutCents;
        String currency = "";
        String channel = "web";
        String customer = "";
        PaymentMethod payment = PaymentMethod.CARD;
        Destination to = new Destination("unknown", "unknown", "", null);
        boolean cancelled;

        Open(int line, String name) {
            this.line = line;
            this.name = name;
        }
    }

    private void row(Row row) {
        export.countRow(file);
        String name = row.filled(ShopifyColumns.NAME);
        if (open == null || !open.name.equals(name)) {
            open = begin(row, name);
            read.add(open);
        }
        item(row, open);
    }

    private Open begin(Row row, String name) {
        Open order = new Open(row.line(), name);
        order.again = !seen.add(name);
        if (order.again) return order;
        row.filled(ShopifyColumns.CREATED_AT);
        order.times = new Times(
                        instant(row, ShopifyColumns.CREATED_AT),
                        instant(row, ShopifyColumns.PAID_AT),
                        instant(row, ShopifyColumns.FULFILLED_AT),
                        0,
                        0)
                .credible(order.remarks);
        order.currency = row.filled(ShopifyColumns.CURRENCY);
        order.shippingCents = row.has(ShopifyColumns.SHIPPING) ? row.cents(ShopifyColumns.SHIPPING) : 0;
        order.channel = row.has(ShopifyColumns.SOURCE) ? row.text(ShopifyColumns.SOURCE) : "web";
        order.customer = row.has(ShopifyColumns.EMAIL) ? row.text(ShopifyColumns.EMAIL) : name;
        order.payment = PaymentWords.method(row.text(ShopifyColumns.PAYMENT_METHOD));
        order.cancelled = row.has(ShopifyColumns.CANCELLED_AT);
        order.to = destination(row, order.remarks);
        remark(row, order);
        if (row.sound()) {
            ordersByCurrency.merge(order.currency, 1, Integer::sum);
            OffsetDateTime created = time(row.text(ShopifyColumns.CREATED_AT));
            if (created != null) ordersByOffset.merge(created.getOffset(), 1, Integer::sum);
        }
        return order;
    }

    private static void remark(Row row, Open order) {
        if (order.cancelled) order.remarks.add(Remark.CANCELLED);
        if (row.text(ShopifyColumns.FINANCIAL_STATUS).equals("voided")) order.remarks.add(Remark.PAYMENT_VOIDED);
        if (row.has(ShopifyColumns.REFUNDED) && row.cents(ShopifyColumns.REFUNDED) > 0)
            order.remarks.add(Remark.REFUNDED);
        if (row.has(ShopifyColumns.DISCOUNT) && row.cents(ShopifyColumns.DISCOUNT) > 0)
            order.remarks.add(Remark.DISCOUNT);
    }

    private void item(Row row, Open order) {
        long units = row.whole(ShopifyColumns.QUANTITY, 0, MOST_UNITS);
        long cents = row.cents(ShopifyColumns.PRICE);
        String name = row.text(ShopifyColumns.ITEM_NAME);
        String sku = row.text(ShopifyColumns.SKU);
        boolean ships = !row.text(ShopifyColumns.REQUIRES_SHIPPING).equals("false");
        if (!row.sound()) return;
        if (sku.isEmpty() && !name.isEmpty()) order.remarks.add(Remark.NO_SKU);
        if (units == 0) order.remarks.add(Remark.LINE_WITHOUT_UNITS);
        else if (!ships || sku.isEmpty() && name.isEmpty()) {
            order.remarks.add(Remark.LINE_NOT_SHIPPED);
            order.leftOutUnits += units;
            order.leftOutCents += units * cents;
        } else {
            String product = sku.isEmpty() ? name : sku;
            export.goods.putIfAbsent(product, new Goods(product, category(name, sku), 0, 0));
            order.items.add(new SourceOrder.Item(product, origin(row), (int) units, cents));
        }
    }

    /** A location, else the vendor. */
    private static Origin origin(Row row) {
        String location = row.text(ShopifyColumns.LOCATION);
        String vendor = row.text(ShopifyColumns.VENDOR);
        return new Origin(location.isEmpty() ? vendor : location, null);
    }

    /** The export has no categories; the name without the SKU and a variant serves as one when it is a single word. */
    private static String category(String name, String sku) {
        String rest = name.replace(sku, "").strip();
        return rest.matches("[A-Za-z][A-Za-z_-]{1,40}") ? rest : "general";
    }

    private Destination destination(Row row, Set<Remark> remarks) {
        String country = row.text(ShopifyColumns.SHIPPING_COUNTRY);
        String province = row.text(ShopifyColumns.SHIPPING_PROVINCE);
        String zip = row.text(ShopifyColumns.SHIPPING_ZIP);
        if (country.isEmpty() && province.isEmpty()) {
            remarks.add(Remark.NO_SHIPPING_ADDRESS);
            country = row.text(ShopifyColumns.BILLING_COUNTRY);
            province = row.text(ShopifyColumns.BILLING_PROVINCE);
            zip = row.text(ShopifyColumns.BILLING_ZIP);
        }
        if (country.isEmpty() && province.isEmpty()) return new Destination("unknown", "unknown", "", null);
        if (!country.isEmpty()) ordersByCountry.merge(country, 1, Integer::sum);
        String region = province.isEmpty() ? country : country.isEmpty() ? province : country + "-" + province;
        GeoPoint at = Gazetteer.region(country, province);
        return new Destination(region, region, "", zip.isEmpty() && at == null ? null : at);
    }

    private static long instant(Row row, Column column) {
        if (!row.has(column)) return 0;
        OffsetDateTime time = time(row.text(column));
        if (time != null) return time.toInstant().toEpochMilli();
        row.problem(
                column,
                "'" + row.text(column) + "' in " + column.name() + " is not a time",
                "such as 2018-02-11 23:59:02 -0200");
        return 0;
    }

    private static @Nullable OffsetDateTime time(String text) {
        try {
            return WallClock.withOffset(text);
        } catch (DateTimeParseException notInTheCalendar) {
            return null;
        }
    }

    private Export export() {
        export.currency = most(ordersByCurrency, "USD");
        export.country = most(ordersByCountry, "");
        export.offset = most(ordersByOffset, ZoneOffset.UTC);
        if (problems.isEmpty()) for (Open order : read) close(order);
        export.orders.sort(Comparator.comparingLong(SourceOrder::placedAtMillis));
        export.notes.add(
                "the export has no weights, categories, promises or delivery times: see the world's comments for what stands in");
        export.notes.add("people's names, e-mails and addresses are not carried over; customers are numbered");
        return export;
    }

    private static <K> K most(Map<K, Integer> counts, K otherwise) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private void close(Open order) {
        Ledger ledger = export.ledger;
        long units = order.leftOutUnits;
        long cents = order.leftOutCents;
        for (SourceOrder.Item item : order.items) {
            units += item.units();
            cents += item.units() * item.unitPriceCents();
        }
        ledger.found(order.again ? 0 : 1, units, cents, order.shippingCents);
        Rejection why = order.again
                ? Rejection.ROWS_APART
                : !order.currency.equals(export.currency)
                        ? Rejection.OTHER_CURRENCY
                        : order.items.isEmpty() ? Rejection.NOTHING_TO_SHIP : null;
        if (why != null) {
            ledger.rejected(file, order.line, order.name, why, order.again ? 0 : 1, units, cents, order.shippingCents);
            return;
        }
        ledger.leftOut(order.leftOutUnits, order.leftOutCents);
        SourceOrder done = new SourceOrder(
                order.line,
                order.name,
                order.times.placed(),
                order.channel,
                order.to,
                order.customer,
                order.payment,
                order.times.paidAfterMillis(),
                order.times.handedOver(),
                0,
                0,
                0,
                order.shippingCents,
                order.cancelled,
                order.items);
        export.orders.add(done);
        ledger.imported(file, done, order.remarks);
    }
}
