package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;

/** What people may do on their own, and how customers are made good to. */
final class PeopleRulesForm extends Form<PeopleRules> {
    private record Credit(double share, long capCents) {}

    private final Field<PeopleRules.Upgrade> emergencyExpress = optional(
            "emergencyExpress",
            Scalars.choice(PeopleRules.Upgrade.class),
            "never",
            "When a shipment that was not picked in time goes by a faster service: never; by-habit: to the fastest whenever it looks late;"
                    + " where-it-pays: when the lateness it saves is worth more.",
            "where-it-pays");
    private final Field<Long> overrideLate = optional(
            "overrideLate",
            Measure.DURATION.whole(),
            "0",
            "Age of a shipment since its release before it may be upgraded.",
            "12 h");
    private final Field<Integer> overridesPerDay = optional(
            "overridesPerDay", Scalars.integer(0, 10_000_000), "0", "Upgrades a day at most; 0: no limit.", "200");
    private final Field<Credit> credit = maybe(
            "credit",
            new CreditForm(),
            "Credit for a customer whose goods were given up after a hard exception; left out: none.",
            "{share: 10 %, cap: 25.00}");

    PeopleRulesForm() {
        super("people rules", "What people may do on their own, and how customers are made good to.");
    }

    @Override
    protected PeopleRules build(Filled filled, Problems problems) {
        Credit given = filled.find(credit);
        return new PeopleRules(
                filled.get(emergencyExpress),
                filled.get(overrideLate),
                filled.get(overridesPerDay),
                given == null ? 0 : given.share(),
                given == null ? 0 : given.capCents());
    }

    private static final class CreditForm extends Form<Credit> {
        private final Field<Double> share =
                required("share", Share.PART, "Share of the value of the goods that were given up.", "10 %");
        private final Field<Long> cap =
                required("cap", Money.ANY_CURRENCY, "At most this much for an order.", "25.00 USD");

        CreditForm() {
            super("credit", "Makes good to a customer, once for an order.");
        }

        @Override
        protected Credit build(Filled filled, Problems problems) {
            return new Credit(filled.get(share), filled.get(cap));
        }
    }
}
