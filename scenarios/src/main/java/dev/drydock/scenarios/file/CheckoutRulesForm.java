package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;

/** Who is served first at the checkout when it is busy, and who is turned away when it is full. */
final class CheckoutRulesForm extends Form<CheckoutRules> {
    CheckoutRulesForm() {
        super(
                "checkout rules",
                "Who is served first at the checkout when it is busy, and who is turned away when it is full.");
    }

    @Override
    protected CheckoutRules build(Filled filled, Problems problems) {
        return CheckoutRules.USUAL;
    }
}
