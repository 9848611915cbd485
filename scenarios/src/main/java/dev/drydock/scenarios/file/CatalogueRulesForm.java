package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.CatalogueRules;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;

/** What is done when products change while orders come in. */
final class CatalogueRulesForm extends Form<CatalogueRules> {
    private final Field<Boolean> checkPrices = optional(
            "checkPrices",
            Scalars.FLAG,
            "false",
            "Whether what was paid is compared with the price believed; what differs is an exception price-mismatch.",
            "true");
    private final Field<Double> tolerance =
            optional("tolerance", Share.PART, "1 %", "Share of the price by which they may differ.", "3 %");
    private final Field<Long> grace = optional(
            "grace",
            Measure.DURATION.whole(),
            "24 h",
            "Time after a change within which the old price is honoured too.",
            "2 h");
    private final Field<Integer> reviewAt = optional(
            "reviewAt",
            Calendars.TIME_OF_DAY,
            "13:00",
            "When a person takes changes over, UTC; counts where byHand has product-changed.",
            "14:00");

    CatalogueRulesForm() {
        super("catalogue rules", "What is done when products change while orders come in.");
    }

    @Override
    protected CatalogueRules build(Filled filled, Problems problems) {
        return new CatalogueRules(
                filled.get(checkPrices), filled.get(tolerance), filled.get(grace), filled.get(reviewAt));
    }
}
