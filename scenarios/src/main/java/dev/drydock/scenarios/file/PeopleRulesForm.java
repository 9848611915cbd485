package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;

/** Remediation windows, escalation, compensation and what people may override. */
final class PeopleRulesForm extends Form<PeopleRules> {
    PeopleRulesForm() {
        super("people rules", "Remediation windows, escalation, compensation and what people may override.");
    }

    @Override
    protected PeopleRules build(Filled filled, Problems problems) {
        return PeopleRules.USUAL;
    }
}
