package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.RankBy;
import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import java.util.List;

/** In which order and how far ahead shipments are released to a node. */
final class ReleaseRulesForm extends Form<ReleaseRules> {
    private final Field<Long> ahead = optional(
            "ahead",
            Measure.DURATION.whole(),
            "0",
            "So much work is released to a node, by its planned throughput; the rest waits in order; 0: everything at once.",
            "2 h");
    private final Field<List<RankBy>> rank = optional(
            "rank",
            Listed.of(Scalars.choice(RankBy.class)),
            "[]",
            "By what shipments that wait are put in order, most important first; left out: first come, first served.",
            "[channel, promise-at-risk, margin, age]");
    private final Field<Long> longestWait = optional(
            "longestWait",
            Measure.DURATION.whole(),
            "0",
            "Whatever has waited longer is next, whatever its rank; 0: no such limit.",
            "2 d");

    ReleaseRulesForm() {
        super("release rules", "In which order and how far ahead shipments are released to a node.");
    }

    @Override
    protected ReleaseRules build(Filled filled, Problems problems) {
        return new ReleaseRules(filled.get(ahead) / 3_600_000.0, filled.get(rank), filled.get(longestWait));
    }
}
