package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.simulator.scenario.Shopping;

/** How visits become carts, carts checkouts and checkouts orders, and how waiting costs conversion. */
final class ShoppingForm extends Form<Shopping> {
    ShoppingForm() {
        super(
                "shopping",
                "How visits become carts, carts checkouts and checkouts orders, and how waiting costs conversion.");
    }

    @Override
    protected Shopping build(Filled filled, Problems problems) {
        return Shopping.USUAL;
    }
}
