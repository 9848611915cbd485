package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;

/** A promotion as written, in times after the start of the run. */
final class PromotionForm extends Form<PromotionForm.Draft> {

    record Draft(long atMillis, long durationMillis, double discount, double uplift, double share) {}

    private final Field<Long> at =
            required("at", Measure.DURATION.whole(), "When it begins, after the start of the run.", "2 d");
    private final Field<Long> duration =
            required("duration", Measure.DURATION.atLeast(1).whole(), "How long it runs.", "48 h");
    private final Field<Double> discount = required("discount", Share.PART, "Off every price.", "30 %");
    private final Field<Double> uplift =
            optional("uplift", Scalars.number(0, 1000), "1", "Demand is multiplied by it meanwhile.", "1.8");
    private final Field<Double> share =
            optional("share", Share.PART, "50 %", "Share of orders bought under it meanwhile.", "60 %");

    PromotionForm() {
        super("promotion", "A discount that runs for a while.");
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        return new Draft(
                filled.get(at), filled.get(duration), filled.get(discount), filled.get(uplift), filled.get(share));
    }
}
