package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.WatchRules;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import java.util.LinkedHashSet;
import java.util.List;

/** Which handoffs are watched, and what is done when one stalls. */
final class WatchRulesForm extends Form<WatchRules> {
    private final Field<List<String>> handoffs = optional(
            "handoffs",
            Listed.of(Scalars.NAME),
            "[]",
            "Handoffs of the workflow that are watched while they go on; nobody watches when there are none.",
            "[release, label]");
    private final Field<Long> every =
            optional("every", Measure.DURATION.atLeast(1).whole(), "5 min", "How often they are looked at.", "1 min");
    private final Field<Boolean> resend = optional(
            "resend",
            Scalars.FLAG,
            "true",
            "Whether what is stuck is sent again by rule; else whoever works the ticket does it.",
            "false");

    WatchRulesForm() {
        super("watch rules", "Which handoffs are watched, and what is done when one stalls.");
    }

    @Override
    protected WatchRules build(Filled filled, Problems problems) {
        return new WatchRules(new LinkedHashSet<>(filled.get(handoffs)), filled.get(every), filled.get(resend));
    }
}
