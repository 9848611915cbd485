package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Writes the replay file of a scenario, order by order, each with all its rows together. */
final class ReplayWriter implements Closeable {
    /** Those of the replay files' columns that an import fills; their meaning is documented where they are read. */
    static final List<String> COLUMNS = List.of(
            "reference",
            "placedAt",
            "channel",
            "place",
            "customer",
            "cohort",
            "payment",
            "product",
            "units",
            "price",
            "fee",
            "authorisedAfter",
            "promisedBy",
            "cancelled");

    private final TableWriter table;

    ReplayWriter(Path file) throws IOException {
        table = new TableWriter(file, COLUMNS);
    }

    void write(NamedOrder order) {
        boolean first = true;
        for (NamedOrder.Line line : order.lines()) {
            String units = Integer.toString(line.units());
            String price = TableWriter.money(line.unitPriceCents());
            if (first)
                table.row(
                        order.reference(),
                        instant(order.placedAtMillis()),
                        order.channel(),
                        order.place(),
                        order.customer(),
                        written(order.cohort()),
                        written(order.payment()),
                        line.sku(),
                        units,
                        price,
                        TableWriter.money(order.shippingFeeCents()),
                        order.paidAfterMillis() < 0 ? "" : seconds(order.paidAfterMillis()),
                        order.promisedMillis() == 0 ? "" : instant(order.promisedMillis()),
                        order.cancelled() ? "true" : "");
            else table.row(order.reference(), "", "", "", "", "", "", line.sku(), units, price, "", "", "", "");
            first = false;
        }
    }

    private static String instant(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
