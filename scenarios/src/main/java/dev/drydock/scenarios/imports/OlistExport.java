package dev.drydock.scenarios.imports;

import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Row;
import dev.drydock.scenarios.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the orders, items and sellers of a marketplace in the layout of the public Olist data: times on the wall clock of São Paulo, cents of
 * Brazilian reais, one item row for each unit.
 */
final class OlistExport {
    private static final int MOST_GRAMS = 10_000_000;
    private static final int MOST_CM = 10_000;
    private static final long MOST_CENTS = 100_000_000_000L;
    private static final int AREA_DIGITS = 3;
    private static final int YEAR_2000_SECONDS = 946_684_800;

    private static final Map<String, PaymentMethod> PAYMENTS = Map.of(
            "boleto",
            PaymentMethod.BANK_SLIP,
            "voucher",
            PaymentMethod.VOUCHER,
            "debit_card",
            PaymentMethod.CARD,
            "credit_card",
            PaymentMethod.CARD);

    /** One item row. */
    private record ItemRow(
            int line, String sku, String seller, long priceCents, long freightCents, long shipByMillis) {}

    private final Path folder;
    private final ZoneId zone;
    private final WallClock clock;
    private final Problems problems;
    private final Export export = new Export();
    private final Map<String, Origin> sellers = new HashMap<>();
    private final Map<String, List<ItemRow>> itemsByOrder = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private String ordersFile = "";
    private String itemsFile = "";
    private String sellersFile = "";

    private OlistExport(Path folder, ZoneId zone, Problems problems) {
        this.folder = folder;
        this.zone = zone;
        this.clock = new WallClock(zone);
        this.problems = problems;
    }

    /** @param folder with orders.csv, items.csv and sellers.csv, each packed with gzip or not */
    static Export read(Path folder, ZoneId zone, Problems problems) {
        return new OlistExport(folder, zone, problems).read();
    }

    private Export read() {
        export.currency = "BRL";
        export.country = "BR";
        Path ordersAt = file("orders");
        Path itemsAt = file("items");
        Path sellersAt = file("sellers");
        if (sellersAt != null) {
            sellersFile = shortName(sellersAt);
            Table.read(sellersAt, sellersAt.toString(), OlistColumns.SELLERS, problems, this::seller);
        }
        if (itemsAt != null) {
            itemsFile = shortName(itemsAt);
            Table.read(itemsAt, itemsAt.toString(), OlistColumns.ITEMS, problems, this::item);
        }
        if (ordersAt != null) {
            ordersFile = shortName(ordersAt);
            Table.read(ordersAt, ordersAt.toString(), OlistColumns.ORDERS, problems, this::order);
        }
        itemsByOrder.forEach(this::withoutOrder);
        export.offset = zone.getRules().getStandardOffset(firstPlaced());
        export.notes.add("times without offset are on the wall clock of " + zone);
        export.notes.add("one item row is one unit; the promise holds until the end of the estimated day");
        return export;
    }

    private Instant firstPlaced() {
        return export.orders.isEmpty()
                ? Instant.ofEpochSecond(YEAR_2000_SECONDS)
                : Instant.ofEpochMilli(export.orders.get(0).placedAtMillis());
    }

    private @Nullable Path file(String table) {
        Path plain = folder.resolve(table + ".csv");
        Path packed = folder.resolve(table + ".csv.gz");
        if (Files.isRegularFile(plain)) return plain;
        if (Files.isRegularFile(packed)) return packed;
        problems.add(
                new Position(folder.toString(), 1, 1),
                "there is no " + table + ".csv in this folder",
                table + ".csv or " + table + ".csv.gz");
        return null;
    }

    private static String shortName(Path file) {
        return Objects.toString(file.getFileName());
    }

    private void seller(Row row) {
        export.countRow(sellersFile);
        String id = row.filled(OlistColumns.SELLER);
        String state = row.filled(OlistColumns.SELLER_STATE);
        GeoPoint at = point(row, OlistColumns.SELLER_LAT, OlistColumns.SELLER_LNG);
        if (row.sound()) sellers.put(id, new Origin(state, at == null ? Gazetteer.region("BR", state) : at));
    }

    private static @Nullable GeoPoint point(Row row, Column latitude, Column longitude) {
        if (!row.has(latitude) || !row.has(longitude)) return null;
        double lat = row.number(latitude, -90, 90);
        double lng = row.number(longitude, -180, 180);
        return new GeoPoint(lat, lng);
    }

    private void item(Row row) {
        export.countRow(itemsFile);
        String order = row.filled(OlistColumns.ORDER_ID);
        String sku = row.filled(OlistColumns.SKU);
        ItemRow item = new ItemRow(
                row.line(),
                sku,
                row.filled(OlistColumns.ITEM_SELLER),
                row.whole(OlistColumns.PRICE, 0, MOST_CENTS),
                row.whole(OlistColumns.FREIGHT, 0, MOST_CENTS),
                clock.endOfDay(row, OlistColumns.SHIP_LIMIT));
        Goods known = export.goods.get(sku);
        if (known == null || known.grams() == 0) {
            int grams = measure(row, OlistColumns.WEIGHT, MOST_GRAMS);
            long cm3 = (long) measure(row, OlistColumns.LENGTH, MOST_CM)
                    * measure(row, OlistColumns.WIDTH, MOST_CM)
                    * measure(row, OlistColumns.HEIGHT, MOST_CM);
            export.goods.put(sku, new Goods(sku, row.text(OlistColumns.CATEGORY), grams, (int)
                    Math.min(cm3, Integer.MAX_VALUE)));
        }
        export.ledger.found(0, 1, item.priceCents(), item.freightCents());
        if (row.sound())
            itemsByOrder.computeIfAbsent(order, none -> new ArrayList<>(1)).add(item);
    }

    private static int measure(Row row, Column column, int most) {
        return row.has(column) ? (int) row.whole(column, 0, most) : 0;
    }

    private void order(Row row) {
        export.countRow(ordersFile);
        export.ledger.found(1, 0, 0, 0);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        String id = row.filled(OlistColumns.ORDER_ID);
        row.filled(OlistColumns.PURCHASED);
        Times times = times(row, remarks);
        Destination to = destination(row);
        if (!row.sound()) return;
        if (!seen.add(id)) {
            export.ledger.rejected(ordersFile, row.line(), id, Rejection.SECOND_TIME, 1, 0, 0, 0);
            return;
        }
        List<ItemRow> rows = itemsByOrder.remove(id);
        if (rows == null) {
            export.ledger.rejected(ordersFile, row.line(), id, Rejection.NO_ITEMS, 1, 0, 0, 0);
            return;
        }
        boolean cancelled = row.text(OlistColumns.STATUS).equals("canceled");
        if (cancelled && !remarks.contains(Remark.CANCELLED_BUT_DELIVERED)) remarks.add(Remark.CANCELLED);
        if (row.text(OlistColumns.STATUS).equals("unavailable")) remarks.add(Remark.NEVER_AVAILABLE);
        SourceOrder order = new SourceOrder(
                row.line(),
                id,
                times.placed(),
                "marketplace",
                to,
                row.text(OlistColumns.CUSTOMER),
                PAYMENTS.getOrDefault(row.text(OlistColumns.PAY_TYPE), PaymentMethod.CARD),
                times.paidAfterMillis(),
                times.handedOver(),
                times.delivered(),
                rows.get(0).shipByMillis(),
                times.promised(),
                rows.stream().mapToLong(ItemRow::freightCents).sum(),
                cancelled,
                items(rows, remarks));
        export.orders.add(order);
        export.ledger.imported(ordersFile, order, remarks);
    }

    private Times times(Row row, Set<Remark> remarks) {
        Times told = new Times(
                clock.instant(row, OlistColumns.PURCHASED, remarks),
                clock.instant(row, OlistColumns.APPROVED, remarks),
                clock.instant(row, OlistColumns.HANDED_OVER, remarks),
                clock.instant(row, OlistColumns.DELIVERED, remarks),
                clock.endOfDay(row, OlistColumns.ESTIMATED));
        String status = row.text(OlistColumns.STATUS);
        if (status.equals("delivered") && told.delivered() == 0) remarks.add(Remark.DELIVERED_WITHOUT_DATE);
        if (status.equals("delivered") && (told.paid() == 0 || told.handedOver() == 0))
            remarks.add(Remark.DELIVERED_WITHOUT_STEPS);
        if (status.equals("canceled") && told.delivered() != 0) remarks.add(Remark.CANCELLED_BUT_DELIVERED);
        return told.credible(remarks);
    }

    private static Destination destination(Row row) {
        String state = row.filled(OlistColumns.CUSTOMER_STATE);
        String zip = row.filled(OlistColumns.CUSTOMER_ZIP);
        GeoPoint at = point(row, OlistColumns.CUSTOMER_LAT, OlistColumns.CUSTOMER_LNG);
        String prefix = zip.substring(0, Math.min(AREA_DIGITS, zip.length()));
        return new Destination(state + "-" + prefix, state, prefix, at == null ? Gazetteer.region("BR", state) : at);
    }

    /** What rows of one line have in common. */
    private record Alike(String sku, String seller, long priceCents) {}

    /** Rows of the same product at the same price from the same seller become one line. */
    private List<SourceOrder.Item> items(List<ItemRow> rows, Set<Remark> remarks) {
        Map<Alike, Integer> units = new LinkedHashMap<>();
        for (ItemRow row : rows) units.merge(new Alike(row.sku(), row.seller(), row.priceCents()), 1, Integer::sum);
        List<SourceOrder.Item> items = new ArrayList<>(units.size());
        units.forEach((line, count) -> {
            Origin from = sellers.get(line.seller());
            if (from == null) remarks.add(Remark.UNKNOWN_SELLER);
            items.add(new SourceOrder.Item(line.sku(), from == null ? Origin.UNKNOWN : from, count, line.priceCents()));
        });
        return items;
    }

    private void withoutOrder(String order, List<ItemRow> rows) {
        export.ledger.rejected(
                itemsFile,
                rows.get(0).line(),
                order,
                Rejection.NO_ORDER,
                0,
                rows.size(),
                rows.stream().mapToLong(ItemRow::priceCents).sum(),
                rows.stream().mapToLong(ItemRow::freightCents).sum());
    }
}
