package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.simulator.scenario.Systems;

/** How much the systems around the order desk can take, and how their payloads look. */
final class SystemsForm extends Form<Systems> {
    SystemsForm() {
        super("systems", "How much the systems around the order desk can take, and how their payloads look.");
    }

    @Override
    protected Systems build(Filled filled, Problems problems) {
        return Systems.USUAL;
    }
}
