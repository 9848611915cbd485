package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.simulator.scenario.Billing;

/** What is billed and disputed after the fact. */
final class BillingForm extends Form<Billing> {
    BillingForm() {
        super("billing", "What is billed and disputed after the fact.");
    }

    @Override
    protected Billing build(Filled filled, Problems problems) {
        return Billing.USUAL;
    }
}
