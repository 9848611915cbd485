package dev.drydock.scenarios.imports;

import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.imports.ColumnMap.Columns;
import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Row;
import dev.drydock.scenarios.table.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads any CSV file with a row for each order line, its columns named by a {@link ColumnMap}; what concerns the whole order is taken from its first row. */
final class MappedExport {
    private static final int MOST_UNITS = 1_000_000;
    private static final int MOST_GRAMS = 10_000_000;
    private static final int MOST_CM3 = 1_000_000_000;

    private final String file;
    private final Columns columns;
    private final WallClock clock;
    private final Export export = new Export();
    private final Set<String> seen = new HashSet<>();
    private @Nullable Open open;

    private MappedExport(String file, Columns columns, ZoneId zone) {
        this.file = file;
        this.columns = columns;
        this.clock = new WallClock(zone);
    }

    static Export read(Path file, Columns columns, ZoneId zone, Problems problems) {
        MappedExport reader = new MappedExport(Objects.toString(file.getFileName()), columns, zone);
        Table.read(file, file.toString(), columns.layout(), problems, reader::row);
        reader.close();
        Export export = reader.export;
        export.currency = columns.currency();
        export.country = columns.country();
        export.orders.sort(Comparator.comparingLong(SourceOrder::placedAtMillis));
        if (!export.orders.isEmpty())
            export.offset = zone.getRules()
                    .getStandardOffset(Instant.ofEpochMilli(export.orders.get(0).placedAtMillis()));
        export.notes.add("times without offset are on the wall clock of " + zone);
        return export;
    }

    /** An order whose rows are being read. */
    private record Open(
            int line,
            String reference,
            boolean again,
            Times times,
            Set<Remark> remarks,
            Destination to,
            String customer,
            String channel,
            PaymentMethod payment,
            long feeCents,
            boolean cancelled,
            List<SourceOrder.Item> items) {}

    private void row(Row row) {
        export.countRow(file);
        String reference = row.filled(columns.order());
        if (open == null || !open.reference().equals(reference)) {
            close();
            open = begin(row, reference);
        }
        item(row, open);
    }

    private Open begin(Row row, String reference) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        row.filled(columns.placedAt());
        Times told = new Times(
                clock.instant(row, columns.placedAt(), remarks),
                clock.instant(row, columns.paidAt(), remarks),
                clock.instant(row, columns.handedOverAt(), remarks),
                clock.instant(row, columns.deliveredAt(), remarks),
                row.text(columns.promisedAt()).length() == "2018-03-12".length()
                        ? clock.endOfDay(row, columns.promisedAt())
                        : clock.instant(row, columns.promisedAt(), remarks));
        boolean cancelled = row.has(columns.cancelledAt());
        if (cancelled) remarks.add(Remark.CANCELLED);
        return new Open(
                row.line(),
                reference,
                !seen.add(reference),
                told.credible(remarks),
                remarks,
                destination(row),
                row.has(columns.customer()) ? row.text(columns.customer()) : reference,
                row.has(columns.channel()) ? row.text(columns.channel()) : "web",
                PaymentWords.method(row.text(columns.payment())),
                row.has(columns.fee()) ? row.cents(columns.fee()) : 0,
                cancelled,
                new ArrayList<>(1));
    }

    private void item(Row row, Open order) {
        String sku = row.filled(columns.sku());
        int units = Columns.absent(columns.units()) ? 1 : (int) row.whole(columns.units(), 0, MOST_UNITS);
        long cents = row.cents(columns.price());
        int grams = row.has(columns.weightGrams()) ? (int) row.whole(columns.weightGrams(), 0, MOST_GRAMS) : 0;
        int cm3 = row.has(columns.volumeCm3()) ? (int) row.whole(columns.volumeCm3(), 0, MOST_CM3) : 0;
        Origin from =
                new Origin(row.text(columns.origin()), point(row, columns.originLatitude(), columns.originLongitude()));
        if (!row.sound()) return;
        if (units == 0) {
            order.remarks().add(Remark.LINE_WITHOUT_UNITS);
            return;
        }
        export.goods.putIfAbsent(sku, new Goods(sku, row.text(columns.category()), grams, cm3));
        order.items().add(new SourceOrder.Item(sku, from, units, cents));
    }

    private Destination destination(Row row) {
        String region = row.text(columns.region());
        String postcode = row.text(columns.postcode());
        GeoPoint at = point(row, columns.latitude(), columns.longitude());
        if (region.isEmpty()) return new Destination("unknown", "unknown", "", at);
        if (at == null) return new Destination(region, region, "", Gazetteer.region(columns.country(), region));
        String prefix = postcode.substring(0, Math.min(3, postcode.length()));
        return new Destination(prefix.isEmpty() ? region : region + "-" + prefix, region, prefix, at);
    }

    private static @Nullable GeoPoint point(Row row, Column latitude, Column longitude) {
        if (!row.has(latitude) || !row.has(longitude)) return null;
        return new GeoPoint(row.number(latitude, -90, 90), row.number(longitude, -180, 180));
    }

    private void close() {
        if (open == null) return;
        Open order = open;
        open = null;
        long units = 0;
        long cents = 0;
        for (SourceOrder.Item item : order.items()) {
            units += item.units();
            cents += item.units() * item.unitPriceCents();
        }
        export.ledger.found(order.again() ? 0 : 1, units, cents, order.feeCents());
        Rejection why = order.again() ? Rejection.ROWS_APART : order.items().isEmpty() ? Rejection.NO_ITEMS : null;
        if (why != null) {
            export.ledger.rejected(
                    file, order.line(), order.reference(), why, order.again() ? 0 : 1, units, cents, order.feeCents());
            return;
        }
        SourceOrder done = new SourceOrder(
                order.line(),
                order.reference(),
                order.times().placed(),
                order.channel(),
                order.to(),
                order.customer(),
                order.payment(),
                order.times().paidAfterMillis(),
                order.times().handedOver(),
                order.times().delivered(),
                0,
                order.times().promised(),
                order.feeCents(),
                order.cancelled(),
                order.items());
        export.orders.add(done);
        export.ledger.imported(file, done, order.remarks());
    }
}
