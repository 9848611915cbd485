package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.MessageRules;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;

/** How messages to and from other systems are sent, bounded, checked and replayed. */
final class MessageRulesForm extends Form<MessageRules> {
    MessageRulesForm() {
        super("message rules", "How messages to and from other systems are sent, bounded, checked and replayed.");
    }

    @Override
    protected MessageRules build(Filled filled, Problems problems) {
        return MessageRules.USUAL;
    }
}
