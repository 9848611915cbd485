package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.Distribution;
import java.util.List;

/** Where orders come from, as written. */
final class DemandForm extends Form<Filled> {
    static final DemandForm FORM = new DemandForm();

    record CurveDraft(double ordersPerDay, double[] hourOfWeekShare, int utcOffsetMinutes, double dayFactorSd) {}

    record RenewalDraft(Distribution gap, long orders) {}

    final Field<CurveDraft> curve =
            maybe("curve", new CurveForm(), "Orders made up by a weekly curve.", "{ordersPerDay: 1800}");
    final Field<RenewalDraft> renewal = maybe(
            "renewal", new RenewalForm(), "Orders one after the other.", "{gap: {exponential: 6 s}, orders: 100000}");
    final Field<Reference> replay = maybe(
            "replay",
            Reference.to("CSV file beside the scenario"),
            "The orders of a file, see the format of replays.",
            "orders.csv");
    final Field<BasketForm.Draft> basket =
            optional("basket", new BasketForm(), "{}", "What made-up orders are made of.", "{lines: [62, 24, 10, 4]}");

    private DemandForm() {
        super("demand", "Where orders come from: exactly one of curve, renewal and replay.");
        atMostOne(curve, renewal, replay);
    }

    @Override
    protected Filled build(Filled filled, Problems problems) {
        return filled;
    }

    private static final class CurveForm extends Form<CurveDraft> {
        private static final double EVEN_HOUR = 1.0 / 24;
        private static final double EVEN_DAY = 1.0 / 7;

        private final Field<Double> ordersPerDay =
                required("ordersPerDay", Scalars.number(0.001, 1e9), "Mean over a week.", "1800");
        private final Field<List<Double>> hourOfWeek = maybe(
                "hourOfWeek",
                Listed.exactly(168, Scalars.number(0, 1000)),
                "168 shares of a week, Monday 00 h first; they sum to 1, 100 or 1000.",
                "[3.6, 1.3, …]");
        private final Field<List<Double>> dayOfWeek = maybe(
                "dayOfWeek",
                Listed.exactly(7, Share.PART),
                "Seven shares, Monday first, in place of hourOfWeek; left out: all alike.",
                "[17 %, 15 %, 14 %, 16 %, 13 %, 12 %, 13 %]");
        private final Field<List<Double>> hourOfDay = maybe(
                "hourOfDay",
                Listed.exactly(24, Share.PART),
                "24 shares of each day, with dayOfWeek; left out: all alike.",
                "[2 %, 1 %, …]");
        private final Field<Integer> utcOffset =
                optional("utcOffset", Calendars.UTC_OFFSET, "UTC", "Local time of the curve.", "UTC-05:00");
        private final Field<Double> dayFactorSd = optional(
                "dayFactorSd",
                Share.PART,
                "0",
                "Standard deviation of a random factor of mean 1 that each day is multiplied by.",
                "9 %");

        CurveForm() {
            super("demand curve", "Poisson within the hour, with a weekly shape and a random factor by day.");
        }

        @Override
        protected CurveDraft build(Filled filled, Problems problems) {
            List<Double> week = filled.find(hourOfWeek);
            double[] shares = week != null ? Shares.array(week) : product(filled);
            return new CurveDraft(
                    filled.get(ordersPerDay),
                    Shares.normalised(shares),
                    filled.get(utcOffset),
                    filled.get(dayFactorSd));
        }

        @Override
        protected void check(Filled filled, Problems problems) {
            if (filled.has(hourOfWeek) && (filled.has(dayOfWeek) || filled.has(hourOfDay)))
                problems.add(filled.at(hourOfWeek), "hourOfWeek excludes dayOfWeek and hourOfDay", "one or the other");
            List<Double> week = filled.or(hourOfWeek, List.of(1.0));
            double sum = week.stream().mapToDouble(Double::doubleValue).sum();
            double whole = sum < 10 ? 1 : sum < 300 ? 100 : 1000;
            Shares.check(week.stream().map(share -> share / whole).toList(), filled.at(hourOfWeek), problems);
            Shares.check(filled.or(dayOfWeek, List.of(1.0)), filled.at(dayOfWeek), problems);
            Shares.check(filled.or(hourOfDay, List.of(1.0)), filled.at(hourOfDay), problems);
        }

        private double[] product(Filled filled) {
            List<Double> days = filled.or(dayOfWeek, java.util.Collections.nCopies(7, EVEN_DAY));
            List<Double> hours = filled.or(hourOfDay, java.util.Collections.nCopies(24, EVEN_HOUR));
            double[] week = new double[168];
            for (int i = 0; i < week.length; i++) week[i] = days.get(i / 24) * hours.get(i % 24);
            return week;
        }
    }

    private static final class RenewalForm extends Form<RenewalDraft> {
        private final Field<Distribution> gap =
                required("gap", Distributions.DURATION, "Time from one order to the next.", "{exponential: 6 s}");
        private final Field<Long> orders =
                required("orders", Scalars.longInteger(1, 1_000_000_000), "How many orders there are.", "100000");

        RenewalForm() {
            super("renewal", "Orders one after the other with independent gaps.");
        }

        @Override
        protected RenewalDraft build(Filled filled, Problems problems) {
            return new RenewalDraft(filled.get(gap), filled.get(orders));
        }
    }
}
