package dev.drydock.scenarios.imports;

import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.order.PaymentMethod;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes the world an export was calibrated to, each figure with what it rests on. */
final class WorldText {
    static final String PRODUCTS_FILE = "products.csv";

    private static final double FAST_TIME = 0.5;
    private static final double FAST_SIGMA = 0.7;
    private static final double FAST_PRICE = 1.8;
    private static final int ORDERS_PER_PERSON_AND_DAY = 400;
    private static final int LEAST_FOR_QUANTILES = 20;

    private final Calibration measured;
    private final Assortment assortment;
    private final String name;
    private final StringBuilder out = new StringBuilder(1 << 16);

    private WorldText(Calibration measured, Assortment assortment, String name) {
        this.measured = measured;
        this.assortment = assortment;
        this.name = name;
    }

    static String of(Calibration measured, Assortment assortment, String name) {
        WorldText text = new WorldText(measured, assortment, name);
        text.head();
        text.channels();
        text.nodes();
        text.carriers();
        text.surroundings();
        text.places();
        return text.out.toString();
    }

    private void line(String format, Object... values) {
        out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }

    private void head() {
        line(
                "# Calibrated from %s orders of an export. Figures marked 'taken for granted' are not in it: edit them first.",
                count(measured.export.orders.size()));
        line("apiVersion: drydock/v1");
        line("kind: World");
        line("name: %s", name);
        line("currency: %s", measured.export.currency);
        line("");
        line(
                "# %s products with price, weight, volume and stock by node. Cost is taken for granted: %.0f %% of the price.",
                count(assortment.products().size()), 100 * Assortment.COST_SHARE);
        line(
                "# Stock: what the replay asks of the node, and %.0f %% more (at least one unit).",
                100 * Assortment.STOCK_MARGIN);
        if (assortment.withoutWeight() > 0)
            line(
                    "# %s of them have no weight in the export: %d g taken for granted.",
                    count(assortment.withoutWeight()), Assortment.USUAL_GRAMS);
        if (assortment.withoutVolume() > 0)
            line(
                    "# %s of them have no size in the export: %d cm3 taken for granted.",
                    count(assortment.withoutVolume()), Assortment.USUAL_CM3);
        line("productFile: %s", PRODUCTS_FILE);
        line("");
    }

    private void channels() {
        line("channels:");
        for (Calibration.Channel channel : measured.channels) {
            line("  %s:                       # %s orders", key(channel.name()), count(channel.orders()));
            line("    marketplace: %s", channel.name().contains("market"));
            line("    shipWithin: %d h          # %s", channel.shipWithinHours(), channel.shipWithinFrom());
            line(
                    "    deliverWithin: %d d       # %s; orders with a promise of their own keep it",
                    channel.deliverWithinDays(), channel.deliverWithinFrom());
            line("    lateCost: %s      # taken for granted: contact and goodwill", money(1000));
        }
        line("");
    }

    private void nodes() {
        Geography geography = measured.geography;
        line(
                "# Origins of the goods: the %d with the most units%s.",
                geography.nodes().size(),
                geography.originsLocated()
                        ? "; the others have joined the nearest of them"
                        : ". The export does not say where they are: each stands in the middle of its customers");
        line("nodes:");
        for (int i = 0; i < geography.nodes().size(); i++)
            node(geography.nodes().get(i), measured.handlingHoursByNode.get(i));
        line("");
    }

    private void node(Geography.Node node, Calibration.Duration handling) {
        String others = others(node.origins());
        line("  %s:                        # %s units%s", key(node.name()), count(node.units()), others);
        line("    kind: third-party");
        line("    at: %s", coordinates(node.at()));
        line("    utcOffset: %s", utc(measured.export.offset));
        line("    hours: %s   # days with handovers", measured.openDays.hours());
        line("    # Payment approved to handed over, in these hours: %s.", basis(handling));
        line("    picking: {people: 0, base: %s h, factor: %s}", number(handling.median()), factor(handling));
        line("    orderCost: %s        # taken for granted", money(250));
        line("    unitCost: %s         # taken for granted", money(50));
        StringJoiner hours = new StringJoiner(", ", "[", "]");
        for (int hour = 0; hour < 24; hour++) hours.add(String.format(Locale.ROOT, "\"%02d:30\"", hour));
        line("    pickUps: {usual: &hourly %s, fast: *hourly}", hours);
    }

    private static String others(List<String> origins) {
        if (origins.size() < 2) return "";
        List<String> further = origins.subList(1, origins.size());
        String shown = String.join(
                " ",
                further.subList(0, Math.min(12, further.size())).stream()
                        .map(Names::tidy)
                        .toList());
        return ", with " + shown + (further.size() > 12 ? " and " + (further.size() - 12) + " more" : "");
    }

    private void carriers() {
        StringJoiner bounds = new StringJoiner(", ", "[", "]");
        for (double kilometres : measured.geography.zoneKm()) bounds.add(number(kilometres) + " km");
        line("zones: {upTo: %s}", bounds);
        line("");
        line("carriers:");
        line("  usual:                     # what the export tells of its carriers, taken together");
        line("    services:");
        line("      usual-ground:");
        line("        level: ground");
        boolean fitted = measured.freight.usable();
        line(
                "        # %s.",
                fitted
                        ? "Freight paid for " + count(measured.freight.parcels())
                                + " orders of one unit, mean by zone and billed weight"
                        : "The export tells no freight. Taken for granted: " + measured.usual.source());
        rates(1);
        transit(1, 1);
        line(
                "  fast:                      # not in the export, taken for granted: twice as fast, %.1f times as dear",
                FAST_PRICE);
        line("    services:");
        line("      fast-express:");
        line("        level: expedited");
        rates(FAST_PRICE);
        transit(FAST_TIME, FAST_SIGMA);
        line("");
    }

    private void rates(double factor) {
        int zones = measured.geography.zones();
        StringJoiner columns = new StringJoiner(", ", "[", "]");
        for (int zone = 1; zone <= zones; zone++) columns.add(Integer.toString(zone));
        line("        rates:");
        line("          billedPer: 1 kg");
        line("          dim: %.0f cm3/kg", FreightFit.DIVISOR_CM3_PER_KG);
        line("          zones: %s", columns);
        line("          table:");
        if (measured.freight.usable())
            for (FreightFit.Row row : measured.freight.rows()) rateRow(row.kilograms(), row.centsByZone(), factor);
        else rateRow(1, measured.usual.freightCents(), factor);
    }

    private void rateRow(int kilograms, long[] centsByZone, double factor) {
        StringJoiner cents = new StringJoiner(", ", "[", "]");
        for (long cell : centsByZone) cents.add(money(Math.round(cell * factor)));
        line("            %d kg: %s", kilograms, cents);
    }

    private void transit(double timeFactor, double sigmaFactor) {
        line("        transit:");
        line("          firstScan: {uniform: [1 h, 6 h]}   # taken for granted");
        line("          byZone:                            # handed over to delivered");
        for (int zone = 1; zone <= measured.transitDaysByZone.size(); zone++) {
            Calibration.Duration days = measured.transitDaysByZone.get(zone - 1);
            String basis = days.n() > 0 ? basis(days) : "taken for granted: " + measured.usual.source();
            if (timeFactor == 1) line("            %d: %s   # %s", zone, transit(days), basis);
            else
                line(
                        "            %d: {lognormal: {median: %s d, sigma: %s}}   # taken for granted",
                        zone, number(days.median() * timeFactor), number(days.sigma() * sigmaFactor));
        }
    }

    private static String approvalField(PaymentMethod method) {
        return switch (method) {
            case CARD -> "cardApproval";
            case WALLET -> "walletApproval";
            case BANK_SLIP -> "bankSlipApproval";
            case VOUCHER -> "voucherApproval";
        };
    }

    private static String transit(Calibration.Duration days) {
        if (days.quantiles().length == 0)
            return "{lognormal: {median: " + number(days.median()) + " d, sigma: " + number(days.sigma()) + "}}";
        return "{quantiles: " + quantiles(days.quantiles(), 1, " d") + "}";
    }

    /** Handling relative to its median. */
    private static String factor(Calibration.Duration handling) {
        if (handling.quantiles().length == 0)
            return "{lognormal: {median: 1, sigma: " + number(handling.sigma()) + "}}";
        return "{quantiles: " + quantiles(handling.quantiles(), handling.median(), "") + "}";
    }

    private static String quantiles(double[] values, double unit, String unitName) {
        StringJoiner points = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < values.length; i++)
            points.add(number(Calibration.SHARES[i] * 100) + " %: " + number(values[i] / unit) + unitName);
        return points.toString();
    }

    private void surroundings() {
        line("payments:                      # time to approval of orders that tell none of their own");
        boolean any = false;
        for (PaymentMethod method : PaymentMethod.values()) {
            Samples samples = measured.paidAfter.get(method);
            if (samples == null || samples.size() < LEAST_FOR_QUANTILES) continue;
            any = true;
            double[] minutes = new double[Calibration.SHARES.length];
            for (int i = 0; i < minutes.length; i++)
                minutes[i] = samples.quantile(Math.min(1 - Calibration.CUT, Calibration.SHARES[i])) / 60_000.0;
            line(
                    "  %s: {quantiles: %s}   # %s payments",
                    approvalField(method), quantiles(minutes, 1, " min"), count(samples.size()));
        }
        if (!any) line("  declined: 0");
        line("");
        int people =
                1 + (int) Math.ceil((double) measured.export.orders.size() / measured.days / ORDERS_PER_PERSON_AND_DAY);
        line("teams:                         # taken for granted");
        for (Team team : Team.values())
            line(
                    "  %s: {people: %d, hours: Mon-Fri 09:00-18:00, utcOffset: %s, hourCost: %s}",
                    team.label(), people, utc(measured.export.offset), money(4000));
        line("");
    }

    private void places() {
        int lost = measured.geography.unlocatedPlaces();
        line(
                "# Where orders went; coordinates are the mean of the customers'%s.",
                lost == 0 ? "" : ", and of all customers for " + lost + " that the export does not locate");
        line("places:");
        for (Geography.Place place : measured.geography.places())
            line(
                    "  %s: {region: %s, at: %s%s, weight: %d}",
                    key(place.name()),
                    quoted(place.region()),
                    coordinates(place.at()),
                    place.postcode().isEmpty() ? "" : ", postcode: " + quoted(place.postcode()),
                    place.orders());
    }

    private static String basis(Calibration.Duration measured) {
        if (measured.n() == 0) return "too few to tell, taken from all orders or for granted";
        String fit = String.format(
                Locale.ROOT, "lognormal fit: median %s, sigma %s", number(measured.median()), number(measured.sigma()));
        return count(measured.n()) + " orders" + (measured.quantiles().length == 0 ? "" : "; " + fit);
    }

    private String money(long cents) {
        return dev.drydock.scenarios.table.TableWriter.money(cents) + " " + measured.export.currency;
    }

    static String utc(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + offset.getId();
    }

    private static String coordinates(GeoPoint at) {
        return "[" + number(at.latitude()) + ", " + number(at.longitude()) + "]";
    }

    /** Four significant decimals at most, without superfluous zeros. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("\\.?0+$", "").isEmpty()
                ? "0"
                : text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private static String key(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_-]*") ? text : quoted(text);
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
