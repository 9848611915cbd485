package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.scenarios.form.YamlText;
import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which column of a CSV file holds what: a small YAML file of {@code field: column name}. */
final class ColumnMap extends Form<ColumnMap.Columns> {
    private static final Column NONE = Column.optional("\0"); // no cell of a text file says that

    /** The columns, {@link #absent} where the map names none. */
    record Columns(
            String currency,
            String country,
            Column order,
            Column placedAt,
            Column sku,
            Column units,
            Column price,
            Column fee,
            Column paidAt,
            Column handedOverAt,
            Column deliveredAt,
            Column promisedAt,
            Column cancelledAt,
            Column customer,
            Column channel,
            Column payment,
            Column region,
            Column postcode,
            Column latitude,
            Column longitude,
            Column origin,
            Column originLatitude,
            Column originLongitude,
            Column category,
            Column weightGrams,
            Column volumeCm3) {

        static boolean absent(Column column) {
            return column.equals(NONE);
        }

        Layout layout() {
            List<Column> all = List.of(
                    order,
                    placedAt,
                    sku,
                    units,
                    price,
                    fee,
                    paidAt,
                    handedOverAt,
                    deliveredAt,
                    promisedAt,
                    cancelledAt,
                    customer,
                    channel,
                    payment,
                    region,
                    postcode,
                    latitude,
                    longitude,
                    origin,
                    originLatitude,
                    originLongitude,
                    category,
                    weightGrams,
                    volumeCm3);
            List<Column> named = new ArrayList<>();
            for (Column column : all) if (!absent(column)) named.add(column);
            return Layout.among(named.toArray(Column[]::new));
        }
    }

    private final Field<String> currency =
            required("currency", Scalars.text("currency code", "[A-Z]{3}"), "Currency of every amount.", "EUR");
    private final Field<String> country = optional(
            "country",
            Scalars.text("country code", "([A-Z]{2})?"),
            "''",
            "Where regions are, for their coordinates.",
            "US");
    private final Field<String> order =
            required("order", Scalars.TEXT, "Order number; rows of an order lie together.", "Order");
    private final Field<String> placedAt = required("placedAt", Scalars.TEXT, "When it was placed.", "Date");
    private final Field<String> sku = required("sku", Scalars.TEXT, "Product of the row.", "Article");
    private final Field<String> price = required("price", Scalars.TEXT, "Price of one unit.", "Price");
    private final Field<String> region =
            required("region", Scalars.TEXT, "State or province of the customer.", "State");
    private final Field<String> units = column("units", "Units of the row; left out: 1.");
    private final Field<String> fee = column("fee", "Paid for delivery of the order.");
    private final Field<String> paidAt = column("paidAt", "When the payment was approved.");
    private final Field<String> handedOverAt = column("handedOverAt", "When a carrier took it.");
    private final Field<String> deliveredAt = column("deliveredAt", "When it arrived.");
    private final Field<String> promisedAt = column("promisedAt", "When it was promised for; a date lasts to its end.");
    private final Field<String> cancelledAt = column("cancelledAt", "Not empty when it was cancelled.");
    private final Field<String> customer = column("customer", "Tells customers apart.");
    private final Field<String> channel = column("channel", "Where it was placed.");
    private final Field<String> payment = column("payment", "How it was paid.");
    private final Field<String> postcode = column("postcode", "Of the customer.");
    private final Field<String> latitude = column("latitude", "Of the customer.");
    private final Field<String> longitude = column("longitude", "Of the customer.");
    private final Field<String> origin = column("origin", "Where the goods came from: a warehouse, a seller's state.");
    private final Field<String> originLatitude = column("originLatitude", "Of the origin.");
    private final Field<String> originLongitude = column("originLongitude", "Of the origin.");
    private final Field<String> category = column("category", "Of the product.");
    private final Field<String> weightGrams = column("weightGrams", "Of one unit.");
    private final Field<String> volumeCm3 = column("volumeCm3", "Of one unit.");

    private ColumnMap() {
        super("column map", "Which column of a CSV file holds what.");
    }

    private Field<String> column(String name, String meaning) {
        return maybe(name, Scalars.TEXT, meaning, "Column name");
    }

    /** The columns a map names; null when it cannot be read, with what is wrong added to the problems. */
    static @Nullable Columns read(Path map, Problems problems) throws IOException {
        Tree tree = YamlText.read(map.toString(), Files.readAllBytes(map), problems);
        return tree == null ? null : new ColumnMap().read(tree, problems);
    }

    @Override
    protected Columns build(Filled filled, Problems problems) {
        return new Columns(
                filled.get(currency),
                filled.get(country),
                Column.needed(filled.get(order)),
                Column.needed(filled.get(placedAt)),
                Column.needed(filled.get(sku)),
                in(filled, units),
                Column.needed(filled.get(price)),
                in(filled, fee),
                in(filled, paidAt),
                in(filled, handedOverAt),
                in(filled, deliveredAt),
                in(filled, promisedAt),
                in(filled, cancelledAt),
                in(filled, customer),
                in(filled, channel),
                in(filled, payment),
                Column.needed(filled.get(region)),
                in(filled, postcode),
                in(filled, latitude),
                in(filled, longitude),
                in(filled, origin),
                in(filled, originLatitude),
                in(filled, originLongitude),
                in(filled, category),
                in(filled, weightGrams),
                in(filled, volumeCm3));
    }

    private static Column in(Filled filled, Field<String> field) {
        String name = filled.find(field);
        return name == null ? NONE : Column.needed(name);
    }
}
