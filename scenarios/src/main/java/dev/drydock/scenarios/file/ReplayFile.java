package dev.drydock.scenarios.file;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Row;
import dev.drydock.scenarios.table.Table;
import dev.drydock.simulator.scenario.ReplayOrder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a replay: a CSV file with a row for each line of an order. Rows of one order have the same reference; what belongs to the
 * order is taken from its first row. See {@link ReplayColumns}.
 */
final class ReplayFile {
    static final int MOST_BYTES = 64 << 20;
    private static final int MOST_UNITS = 1_000_000;
    private static final long MOST_SECONDS = 1_000_000_000;
    private static final Map<String, Boolean> FLAGS = new TreeMap<>(Map.of("true", true, "false", false));

    private final Network network;
    private final PlaceFinder places;
    private final Map<String, Integer> products = new TreeMap<>();
    private final Map<String, Integer> channels = new TreeMap<>();
    private final Map<String, Integer> customers = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Cohort> cohorts = names(Cohort.values());
    private final Map<String, PaymentMethod> payments = names(PaymentMethod.values());

    private ReplayFile(Network network) {
        this.network = network;
        this.places = new PlaceFinder(network.places());
        network.products().forEach(product -> products.put(product.sku(), product.index()));
        network.channels().forEach(channel -> channels.put(channel.name(), channel.index()));
    }

    private static <E extends Enum<E>> Map<String, E> names(E[] values) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E value : values) byName.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        return byName;
    }

    /** The orders in order of placing; when problems were added they are not complete. */
    static List<ReplayOrder> read(InputStream in, String label, Network network, Problems problems) throws IOException {
        ReplayFile file = new ReplayFile(network);
        Table.read(in, label, ReplayColumns.layout(), problems, file::take);
        List<ReplayOrder> orders = new ArrayList<>(file.drafts.size());
        for (Draft draft : file.drafts.values()) orders.add(draft.order());
        orders.sort(Comparator.comparingLong(ReplayOrder::placedAtMillis));
        return orders;
    }

    private void take(Row row) {
        String reference = row.filled(ReplayColumns.REFERENCE);
        if (reference.isEmpty()) return;
        Draft draft = drafts.get(reference);
        if (draft == null) {
            draft = begin(reference, row);
            drafts.put(reference, draft);
        }
        Integer product = products.get(row.text(ReplayColumns.PRODUCT));
        if (product == null) row.unknown(ReplayColumns.PRODUCT, "product", products.keySet());
        int units = row.has(ReplayColumns.UNITS) ? (int) row.whole(ReplayColumns.UNITS, 1, MOST_UNITS) : 1;
        long cents = row.cents(ReplayColumns.PRICE);
        if (product != null && row.sound()) draft.add(product, units, cents);
    }

    private Draft begin(String reference, Row row) {
        String customer = row.text(ReplayColumns.CUSTOMER);
        String key = customer.isEmpty() ? "\0" + reference : customer;
        int channel = channel(row);
        return new Draft(
                reference,
                instant(row, ReplayColumns.PLACED_AT, 0),
                channel,
                place(row),
                customers.computeIfAbsent(key, k -> customers.size()),
                row.choice(ReplayColumns.COHORT, cohorts, Cohort.NEW),
                row.choice(ReplayColumns.PAYMENT, payments, PaymentMethod.CARD),
                row.has(ReplayColumns.FEE)
                        ? row.cents(ReplayColumns.FEE)
                        : network.channels().get(channel).shippingFeeCents(),
                row.has(ReplayColumns.AUTHORISED_AFTER)
                        ? Math.round(1000 * row.number(ReplayColumns.AUTHORISED_AFTER, 0, MOST_SECONDS))
                        : -1,
                row.has(ReplayColumns.PROMISED_BY) ? instant(row, ReplayColumns.PROMISED_BY, 0) : 0,
                row.choice(ReplayColumns.CANCELLED, FLAGS, false));
    }

    private int channel(Row row) {
        Integer index = channels.get(row.text(ReplayColumns.CHANNEL));
        if (index != null) return index;
        if (row.has(ReplayColumns.CHANNEL) || channels.size() > 1)
            row.unknown(ReplayColumns.CHANNEL, "channel", channels.keySet());
        return 0;
    }

    private int place(Row row) {
        if (row.has(ReplayColumns.PLACE)) {
            int named = places.named(row.text(ReplayColumns.PLACE));
            if (named < 0) row.unknown(ReplayColumns.PLACE, "place", places.names());
            return named;
        }
        int place = row.has(ReplayColumns.LATITUDE) && row.has(ReplayColumns.LONGITUDE)
                ? places.nearest(row.text(ReplayColumns.LATITUDE), row.text(ReplayColumns.LONGITUDE))
                : places.byPostcode(row.text(ReplayColumns.POSTCODE));
        if (place < 0)
            row.problem(
                    ReplayColumns.PLACE,
                    "no place can be found for this order",
                    "a place, coordinates or a known postcode");
        return place;
    }

    private static long instant(Row row, Column column, long otherwise) {
        try {
            return Calendars.instant(row.text(column)).toEpochMilli();
        } catch (IllegalArgumentException malformed) {
            row.problem(
                    column,
                    "'" + row.text(column) + "' is not an instant",
                    "an instant such as 2018-02-05T13:04:11-03:00");
            return otherwise;
        }
    }

    /** An order whose lines are still coming in. */
    private record Draft(
            String reference,
            long placedAtMillis,
            int channel,
            int place,
            int customer,
            Cohort cohort,
            PaymentMethod payment,
            long feeCents,
            long authorisedAfterMillis,
            long promisedMillis,
            boolean cancelled,
            List<Line> lines) {

        Draft(
                String reference,
                long placedAtMillis,
                int channel,
                int place,
                int customer,
                Cohort cohort,
                PaymentMethod payment,
                long feeCents,
                long authorisedAfterMillis,
                long promisedMillis,
                boolean cancelled) {
            this(
                    reference,
                    placedAtMillis,
                    channel,
                    place,
                    customer,
                    cohort,
                    payment,
                    feeCents,
                    authorisedAfterMillis,
                    promisedMillis,
                    cancelled,
                    new ArrayList<>(2));
        }

        /** Units of a product at a price already in the order join that line. */
        void add(int product, int units, long cents) {
            Line same = same(product, cents);
            if (same == null) lines.add(new Line(product, units, cents));
            else lines.set(lines.indexOf(same), new Line(product, same.units() + units, cents));
        }

        private @Nullable Line same(int product, long cents) {
            for (Line line : lines) if (line.product() == product && line.cents() == cents) return line;
            return null;
        }

        ReplayOrder order() {
            return new ReplayOrder(
                    reference,
                    placedAtMillis,
                    channel,
                    place,
                    customer,
                    cohort,
                    payment,
                    lines.stream().mapToInt(Line::product).toArray(),
                    lines.stream().mapToInt(Line::units).toArray(),
                    lines.stream().mapToLong(Line::cents).toArray(),
                    feeCents,
                    authorisedAfterMillis,
                    promisedMillis,
                    cancelled);
        }
    }

    private record Line(int product, int units, long cents) {}
}
