package dev.drydock.scenarios.file;

import dev.drydock.domain.network.RateCard;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Mapped;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Share;
import dev.drydock.scenarios.form.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a service charges, as written: points of zone and weight, made into a table of whole billing units by straight lines. */
final class RatesForm extends Form<RatesForm.Draft> {

    /** One row of the table: what each listed zone costs at a weight. */
    record Row(double grams, List<Long> centsByZone) {}

    /** @param rows empty for a flat rate */
    record Draft(
            List<Integer> zones,
            List<Row> rows,
            long flatCents,
            double billedPerGrams,
            double dimGramsPerCm3,
            double discountShare,
            double fuelShare,
            long residentialCents,
            @Nullable Peak peak) {

        static final Draft FREE = new Draft(List.of(), List.of(), 0, 1000, 0, 0, 0, 0, null);

        /** The rate card for zones 0 to the highest. */
        RateCard card(int highestZone) {
            long[][] table = new long[highestZone + 1][];
            for (int zone = 0; zone <= highestZone; zone++) table[zone] = row(zone);
            return new RateCard(
                    table,
                    billedPerGrams,
                    dimGramsPerCm3,
                    fuelShare,
                    residentialCents,
                    peak == null ? 0 : peak.cents(),
                    peak == null ? 0 : peak.fromMillis(),
                    peak == null ? 0 : peak.untilMillis());
        }

        private long[] row(int zone) {
            if (rows.isEmpty()) return new long[] {0, flatCents, flatCents};
            int units = Math.max(2, (int) Math.ceil(rows.get(rows.size() - 1).grams() / billedPerGrams - 1e-9));
            long[] cents = new long[units + 1];
            for (int i = 1; i <= units; i++) cents[i] = Math.round((1 - discountShare) * at(zone, i * billedPerGrams));
            return cents;
        }

        private double at(int zone, double grams) {
            int above = 0;
            while (above < rows.size() - 1 && rows.get(above).grams() < grams - 1e-6) above++;
            Row upper = rows.get(above);
            Row lower = rows.get(Math.max(0, above - 1));
            double high = inZone(upper, zone);
            double low = inZone(lower, zone);
            if (upper.grams() <= lower.grams() || grams <= lower.grams()) return grams <= lower.grams() ? low : high;
            double share = Math.min(1, (grams - lower.grams()) / (upper.grams() - lower.grams()));
            return low + share * (high - low);
        }

        private double inZone(Row row, int zone) {
            int above = 0;
            while (above < zones.size() - 1 && zones.get(above) < zone) above++;
            int below = Math.max(0, above - 1);
            double high = row.centsByZone().get(above);
            double low = row.centsByZone().get(below);
            if (zone >= zones.get(above)) return high;
            if (zone <= zones.get(below)) return low;
            double share = (double) (zone - zones.get(below)) / (zones.get(above) - zones.get(below));
            return low + share * (high - low);
        }
    }

    /** A surcharge for a while. */
    record Peak(long fromMillis, long untilMillis, long cents) {}

    private static final Measure WEIGHT = Measure.WEIGHT.atLeast(0.001);

    private static final Shape<Double> DIM_DENSITY = new Mapped<>(
            Scalars.text("divisor such as 139 in3/lb or 6000 cm3/kg", "[0-9]{1,6}(\\.[0-9]{1,3})? (in3/lb|cm3/kg)"),
            text -> {
                double divisor = Double.parseDouble(text.substring(0, text.indexOf(' ')));
                if (divisor == 0) throw new IllegalArgumentException("the divisor is 0");
                return text.endsWith("lb") ? 453.59237 / (divisor * 16.387064) : 1000 / divisor;
            });

    private final Field<Long> flat = maybe("flat", Money.AMOUNT, "One price for every parcel.", "5.90 USD");
    private final Field<Roster<List<Long>>> table = maybe(
            "table",
            Named.atLeastOne("weight", Listed.atLeastOne(Money.AMOUNT)),
            "Price by weight for each zone in zones; straight lines between the weights and zones given.",
            "{1 lb: [9.10 USD, 12.45 USD], 10 lb: [14.55 USD, 35.50 USD]}");
    private final Field<List<Integer>> zones = maybe(
            "zones", Listed.atLeastOne(Scalars.integer(0, 100)), "Zones of the table's columns, ascending.", "[1, 8]");
    private final Field<Double> billedPer = optional(
            "billedPer", Measure.WEIGHT.atLeast(1), "1 lb", "Weight is billed in whole multiples of this.", "1 kg");
    private final Field<Double> dim = maybe(
            "dim",
            DIM_DENSITY,
            "Dimensional divisor: a bulky parcel is billed by volume ÷ divisor; left out: by actual weight only.",
            "139 in3/lb");
    private final Field<Double> discount = optional("discount", Share.PART, "0", "Negotiated, off the table.", "30 %");
    private final Field<Double> fuel = optional("fuel", Share.PART, "0", "Fuel surcharge on the base rate.", "20.5 %");
    private final Field<Long> residential =
            optional("residential", Money.AMOUNT, "0", "Added to each delivery at home.", "4.85 USD");
    private final Field<Peak> peak = maybe(
            "peak",
            new PeakForm(),
            "Surcharge of the peak season.",
            "{from: 2026-11-15, until: 2027-01-10, surcharge: 0.50 USD}");

    RatesForm() {
        super("rates", "What a service charges for a parcel.");
        exactlyOne(flat, table);
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        Long flatCents = filled.find(flat);
        List<Integer> columns = filled.or(zones, List.of());
        List<Row> rows = rows(filled.or(table, Roster.empty()));
        return new Draft(
                columns,
                rows,
                flatCents == null ? 0 : Math.round(flatCents * (1 - filled.get(discount))),
                filled.get(billedPer),
                filled.or(dim, 0.0),
                filled.get(discount),
                filled.get(fuel),
                filled.get(residential),
                filled.find(peak));
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        List<Integer> columns = filled.find(zones);
        if (filled.has(table) && !filled.has(zones))
            problems.add(filled.at(table), "the table has no zones", "zones: [1, 4, 8]");
        for (int i = 1; columns != null && i < columns.size(); i++) {
            if (columns.get(i) > columns.get(i - 1)) continue;
            problems.add(filled.at(zones), "the zones do not ascend", "zones from near to far");
            break;
        }
        double lighter = 0;
        for (Roster.Entry<List<Long>> entry : filled.or(table, Roster.empty()).entries()) {
            List<Long> cents = entry.value();
            if (cents != null && columns != null && cents.size() != columns.size())
                problems.add(
                        entry.at(), cents.size() + " prices for " + columns.size() + " zones", "one for each zone");
            Double grams = WEIGHT.read(new Tree.Scalar(entry.at(), entry.name(), false), problems);
            if (grams != null && grams <= lighter)
                problems.add(entry.at(), "the weights do not ascend", "weights from light to heavy");
            if (grams != null) lighter = grams;
        }
    }

    private static List<Row> rows(Roster<List<Long>> table) {
        List<Row> rows = new ArrayList<>();
        for (Roster.Entry<List<Long>> entry : table.entries()) {
            Double grams = WEIGHT.read(new Tree.Scalar(entry.at(), entry.name(), false), new Problems());
            rows.add(new Row(Objects.requireNonNull(grams), WorldDraft.value(entry)));
        }
        return rows;
    }

    private static final class PeakForm extends Form<Peak> {
        private final Field<Long> from = required("from", Calendars.INSTANT, "First day.", "2026-11-15");
        private final Field<Long> until = required("until", Calendars.INSTANT, "First day without it.", "2027-01-10");
        private final Field<Long> surcharge =
                required("surcharge", Money.AMOUNT, "Added to each parcel handed over in between.", "0.50 USD");

        PeakForm() {
            super("peak surcharge", "A surcharge for a season.");
        }

        @Override
        protected @Nullable Peak build(Filled filled, Problems problems) {
            if (filled.get(until) <= filled.get(from)) {
                problems.add(filled.at(until), "the peak ends before it begins", "until after from");
                return null;
            }
            return new Peak(filled.get(from), filled.get(until), filled.get(surcharge));
        }
    }
}
