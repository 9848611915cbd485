package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;

/** In which order and how far ahead shipments are released to a node. */
final class ReleaseRulesForm extends Form<ReleaseRules> {
    ReleaseRulesForm() {
        super("release rules", "In which order and how far ahead shipments are released to a node.");
    }

    @Override
    protected ReleaseRules build(Filled filled, Problems problems) {
        return ReleaseRules.USUAL;
    }
}
