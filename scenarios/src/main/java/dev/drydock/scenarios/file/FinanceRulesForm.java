package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;

/** Reconciliation, invoices, disputes and expired authorisations. */
final class FinanceRulesForm extends Form<FinanceRules> {
    FinanceRulesForm() {
        super("finance rules", "Reconciliation, invoices, disputes and expired authorisations.");
    }

    @Override
    protected FinanceRules build(Filled filled, Problems problems) {
        return FinanceRules.USUAL;
    }
}
