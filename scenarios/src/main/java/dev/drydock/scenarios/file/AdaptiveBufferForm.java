package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.AdaptiveBuffer;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;

/** Units held back after the measured error of each node and product. */
final class AdaptiveBufferForm extends Form<AdaptiveBuffer> {
    private final Field<Double> weight = optional(
            "weight",
            Scalars.number(0.001, 1),
            "0.2",
            "Weight of the latest observation in the exponentially weighted measures.",
            "0.3");
    private final Field<Long> oversellCost =
            required("oversellCost", Money.AMOUNT, "What it costs to promise a unit that is not there.", "18.00 USD");
    private final Field<Long> lostSaleCost = required(
            "lostSaleCost", Money.AMOUNT, "What it costs to hold back a unit that is there and wanted.", "9.00 USD");
    private final Field<Double> credibility = optional(
            "credibility",
            Scalars.number(0, 1_000_000),
            "3",
            "Observations of a product that count as much as what is known of its node.",
            "5");
    private final Field<Integer> most =
            optional("most", Scalars.integer(0, 1_000_000), "10", "Never more units than these are held back.", "6");

    AdaptiveBufferForm() {
        super(
                "adaptive buffer",
                "Holds back the newsvendor's quantity for the measured error: the quantile at oversell cost ÷ (oversell cost + cost of a lost sale).");
    }

    @Override
    protected AdaptiveBuffer build(Filled filled, Problems problems) {
        return new AdaptiveBuffer(
                filled.get(weight),
                filled.get(oversellCost),
                filled.get(lostSaleCost),
                filled.get(credibility),
                filled.get(most));
    }
}
