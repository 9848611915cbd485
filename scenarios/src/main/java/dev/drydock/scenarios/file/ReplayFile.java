package dev.drydock.scenarios.file;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.simulator.scenario.ReplayOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a replay: a CSV file in UTF-8, a row for each line of an order, with a header row. Rows of one order have the same
 * reference; what belongs to the order is taken from its first row. See {@link #COLUMNS} for the columns, {@link #REQUIRED} of which
 * must be there.
 */
public final class ReplayFile {
    public static final int MOST_BYTES = 64 << 20;

    /** Every column with its meaning, in the order in which to write them. */
    public static final Map<String, String> COLUMNS = columns();

    public static final List<String> REQUIRED = List.of("reference", "placedAt", "product", "price");

    private final String file;
    private final Network network;
    private final Problems problems;
    private final PlaceFinder places;
    private final Map<String, Integer> products = new HashMap<>();
    private final Map<String, Integer> channels = new HashMap<>();
    private final Map<String, Integer> customers = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private int line;

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("reference", "The order's id where it comes from.");
        columns.put("placedAt", "Instant of placing, 2018-02-05T13:04:11-03:00.");
        columns.put("channel", "Name of a channel of the world; may be empty when there is only one.");
        columns.put(
                "place",
                "Name of a place of the world; else the place nearest to latitude and longitude, else that of the postcode.");
        columns.put("postcode", "Postcode of the customer: the place whose postcode prefix fits best.");
        columns.put("latitude", "Latitude of the customer.");
        columns.put("longitude", "Longitude of the customer.");
        columns.put("customer", "Any text that tells customers apart; empty: nobody else.");
        columns.put("cohort", "new, returning or loyal; empty: new.");
        columns.put("payment", "card, wallet, bank-slip or voucher; empty: card.");
        columns.put("product", "Name of a product of the world.");
        columns.put("units", "Units of this line; empty: 1.");
        columns.put("price", "Price of one unit in the world's currency, 12.50.");
        columns.put("fee", "What the customer paid for delivery; empty: the channel's fee.");
        columns.put("authorisedAfter", "Seconds until the payment was approved; empty: the world decides.");
        columns.put("promisedBy", "Instant that was promised for delivery; empty: the channel's promise.");
        columns.put("cancelled", "true when it was cancelled at the source; replayed all the same.");
        return columns;
    }

    private ReplayFile(String file, Network network, Problems problems) {
        this.file = file;
        this.network = network;
        this.problems = problems;
        this.places = new PlaceFinder(network.places());
        network.products().forEach(product -> products.put(product.sku(), product.index()));
        network.channels().forEach(channel -> channels.put(channel.name(), channel.index()));
    }

    /** The orders in order of placing; when problems were added they are not complete. */
    static List<ReplayOrder> read(String file, String text, Network network, Problems problems) {
        return new ReplayFile(file, network, problems).orders(text);
    }

    private List<ReplayOrder> orders(String text) {
        boolean first = true;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            line++;
            String row = text.substring(from, end > from && text.charAt(end - 1) == '\r' ? end - 1 : end);
            from = end + 1;
            if (row.isBlank()) continue;
            if (first && !header(row)) return List.of();
            if (!first) row(row);
            first = false;
        }
        if (drafts.isEmpty() && problems.isEmpty())
            problem("", "there are no orders", "a header and a row for each line");
        List<ReplayOrder> orders = new ArrayList<>(drafts.size());
        for (Draft draft : drafts.values()) orders.add(draft.order());
        orders.sort(Comparator.comparingLong(ReplayOrder::placedAtMillis));
        return orders;
    }

    private boolean header(String row) {
        List<String> names = CsvRow.of(row);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).trim();
            if (!COLUMNS.containsKey(name))
                problems.unknown(new Position(file, line, i + 1), "column", name, COLUMNS.keySet());
            else if (columnOf.put(name, i) != null)
                problem(name, "column '" + name + "' is there twice", "each column once");
        }
        for (String name : REQUIRED)
            if (!columnOf.containsKey(name))
                problem("", "there is no column '" + name + "'", String.join(",", COLUMNS.keySet()));
        return problems.isEmpty();
    }

    private void row(String row) {
        List<String> cells = CsvRow.of(row);
        String reference = cell(cells, "reference");
        if (reference.isEmpty()) {
            problem("reference", "the reference is empty", "the order's id");
            return;
        }
        Draft draft = drafts.get(reference);
        if (draft == null) {
            draft = begin(reference, cells);
            drafts.put(reference, draft);
        }
        String sku = cell(cells, "product");
        Integer product = products.get(sku);
        if (product == null) problems.unknown(at("product"), "product", sku, new TreeSet<>(products.keySet()));
        String units = cell(cells, "units");
        Long cents = cents("price", cell(cells, "price"));
        if (!units.isEmpty() && !units.matches("[1-9][0-9]{0,6}"))
            problem("units", "'" + units + "' units", "1 or more");
        else if (product != null && cents != null)
            draft.add(product, units.isEmpty() ? 1 : Integer.parseInt(units), cents);
    }

    private Draft begin(String reference, List<String> cells) {
        String customer = cell(cells, "customer");
        String key = customer.isEmpty() ? "\0" + reference : customer;
        String fee = cell(cells, "fee");
        int channel = channel(cell(cells, "channel"));
        Long feeCents = fee.isEmpty() ? null : cents("fee", fee);
        return new Draft(
                reference,
                instant("placedAt", cell(cells, "placedAt"), false),
                channel,
                place(cells),
                customers.computeIfAbsent(key, k -> customers.size()),
                choice("cohort", cell(cells, "cohort"), Cohort.values()),
                choice("payment", cell(cells, "payment"), PaymentMethod.values()),
                feeCents != null ? feeCents : network.channels().get(channel).shippingFeeCents(),
                seconds(cell(cells, "authorisedAfter")),
                instant("promisedBy", cell(cells, "promisedBy"), true),
                cell(cells, "cancelled").equals("true"));
    }

    private int channel(String name) {
        Integer index = channels.get(name);
        if (index != null) return index;
        if (!name.isEmpty() || channels.size() > 1)
            problems.unknown(at("channel"), "channel", name, new TreeSet<>(channels.keySet()));
        return 0;
    }

    private int place(List<String> cells) {
        String name = cell(cells, "place");
        int place;
        if (!name.isEmpty()) {
            place = places.named(name);
            if (place < 0) problems.unknown(at("place"), "place", name, places.names());
            return place;
        }
        String latitude = cell(cells, "latitude");
        String longitude = cell(cells, "longitude");
        if (!latitude.isEmpty() && !longitude.isEmpty()) place = places.nearest(latitude, longitude);
        else place = places.byPostcode(cell(cells, "postcode"));
        if (place < 0)
            problem("place", "no place can be found for this order", "a place, coordinates or a known postcode");
        return place;
    }

    private long instant(String column, String text, boolean optional) {
        if (text.isEmpty() && optional) return 0;
        try {
            return Calendars.instant(text).toEpochMilli();
        } catch (IllegalArgumentException malformed) {
            problem(column, "'" + text + "' is not an instant", "an instant such as 2018-02-05T13:04:11-03:00");
            return 0;
        }
    }

    private @Nullable Long cents(String column, String text) {
        if (text.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")) return Math.round(Double.parseDouble(text) * 100);
        problem(column, "'" + text + "' is not an amount", "an amount such as 12.50");
        return null;
    }

    private long seconds(String text) {
        if (text.isEmpty()) return -1;
        if (text.matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) return Math.round(Double.parseDouble(text) * 1000);
        problem("authorisedAfter", "'" + text + "' is not a number of seconds", "seconds such as 1140");
        return -1;
    }

    private <E extends Enum<E>> E choice(String column, String text, E[] values) {
        if (text.isEmpty()) return values[0];
        List<String> names = new ArrayList<>();
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) return value;
            names.add(name);
        }
        problems.unknown(at(column), column, text, names);
        return values[0];
    }

    private String cell(List<String> cells, String column) {
        Integer index = columnOf.get(column);
        return index == null || index >= cells.size() ? "" : cells.get(index).trim();
    }

    private Position at(String column) {
        return new Position(file, line, columnOf.getOrDefault(column, 0) + 1);
    }

    /** The column of a problem is the field of the row, counted from 1. */
    private void problem(String column, String message, String expected) {
        problems.add(at(column), message, expected);
    }

    /** An order whose lines are still coming in. */
    private static final class Draft {
        private final ReplayOrder head;
        private final List<Integer> products = new ArrayList<>(2);
        private final List<Integer> units = new ArrayList<>(2);
        private final List<Long> prices = new ArrayList<>(2);

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
            head = new ReplayOrder(
                    reference,
                    placedAtMillis,
                    channel,
                    place,
                    customer,
                    cohort,
                    payment,
                    new int[0],
                    new int[0],
                    new long[0],
                    feeCents,
                    authorisedAfterMillis,
                    promisedMillis,
                    cancelled);
        }

        void add(int product, int count, long cents) {
            int same = products.indexOf(product);
            if (same >= 0 && prices.get(same) == cents) units.set(same, units.get(same) + count);
            else {
                products.add(product);
                units.add(count);
                prices.add(cents);
            }
        }

        ReplayOrder order() {
            return new ReplayOrder(
                    head.reference(),
                    head.placedAtMillis(),
                    head.channel(),
                    head.place(),
                    head.customer(),
                    head.cohort(),
                    head.payment(),
                    products.stream().mapToInt(Integer::intValue).toArray(),
                    units.stream().mapToInt(Integer::intValue).toArray(),
                    prices.stream().mapToLong(Long::longValue).toArray(),
                    head.shippingFeeCents(),
                    head.authorisedAfterMillis(),
                    head.promisedMillis(),
                    head.cancelledAtSource());
        }
    }
}
