package dev.drydock.scenarios.file;

import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What orders are made of, as written. */
final class BasketForm extends Form<BasketForm.Draft> {

    record Draft(
            double[] lines,
            double[] units,
            Roster<Double> channels,
            double[] cohorts,
            double[] payments,
            int customers) {}

    private final Field<List<Double>> lines = optional(
            "lines",
            new Weights(),
            "[1]",
            "How often an order has 1, 2, 3… lines, relative to each other.",
            "[62, 24, 10, 4]");
    private final Field<List<Double>> units =
            optional("units", new Weights(), "[1]", "How often a line has 1, 2, 3… units.", "[88, 9, 3]");
    private final Field<Roster<Double>> channels = optional(
            "channels",
            Named.of("channel", Share.PART),
            "{}",
            "Share of orders by channel, 100 % in all; left out: all alike.",
            "{web: 70 %, marketplace: 30 %}");
    private final Field<Roster<Double>> cohorts = optional(
            "cohorts",
            Named.of("cohort", Share.PART),
            "{new: 40 %, returning: 40 %, loyal: 20 %}",
            "Share of orders by how well the customer is known, 100 % in all.",
            "{new: 45 %, returning: 40 %, loyal: 15 %}");
    private final Field<Roster<Double>> payments = optional(
            "payments",
            Named.of("payment method", Share.PART),
            "{card: 100 %}",
            "Share of orders by payment method, 100 % in all.",
            "{card: 75 %, wallet: 25 %}");
    private final Field<Integer> customers = optional(
            "customers", Scalars.integer(1, 100_000_000), "100000", "How many different people there are.", "20000");

    BasketForm() {
        super("basket", "What orders are made of. Which products and places: by their popularity and weight.");
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        return new Draft(
                Shares.array(filled.get(lines)),
                Shares.array(filled.get(units)),
                filled.get(channels),
                byEnum(filled.get(cohorts), Cohort.values()),
                byEnum(filled.get(payments), PaymentMethod.values()),
                filled.get(customers));
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        for (Field<Roster<Double>> field : List.of(channels, cohorts, payments))
            Shares.check(filled.or(field, Roster.empty()), filled.at(field), problems);
        checkNames(filled.or(cohorts, Roster.empty()), "cohort", Cohort.values(), problems);
        checkNames(filled.or(payments, Roster.empty()), "payment method", PaymentMethod.values(), problems);
    }

    private static void checkNames(Roster<Double> written, String what, Enum<?>[] values, Problems problems) {
        for (Roster.Entry<Double> entry : written.entries())
            if (!names(values).contains(entry.name())) problems.unknown(entry.at(), what, entry.name(), names(values));
    }

    private static double[] byEnum(Roster<Double> written, Enum<?>[] values) {
        double[] shares = new double[values.length];
        for (Roster.Entry<Double> entry : written.entries())
            shares[names(values).indexOf(entry.name())] = WorldDraft.value(entry);
        return shares;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
