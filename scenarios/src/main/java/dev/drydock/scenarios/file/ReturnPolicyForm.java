package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;

/** How returns are approved and refunded. */
final class ReturnPolicyForm extends Form<Policy.Returns> {
    private final Field<Boolean> autoApprove =
            optional("autoApprove", Scalars.FLAG, "true", "Returns within the window are approved by rule.", "false");
    private final Field<Long> window =
            optional("window", Measure.DURATION.whole(), "30 d", "Time after delivery for a return.", "14 d");
    private final Field<Boolean> autoRefund =
            optional("autoRefund", Scalars.FLAG, "true", "Refunds are paid by event; else by a person.", "false");
    private final Field<Policy.RefundOn> refundOn = optional(
            "refundOn", Scalars.choice(Policy.RefundOn.class), "receipt", "When a refund is paid.", "approval");

    ReturnPolicyForm() {
        super("return policy", "How returns are approved and refunded.");
    }

    @Override
    protected Policy.Returns build(Filled filled, Problems problems) {
        return new Policy.Returns(
                filled.get(autoApprove), filled.get(window), filled.get(autoRefund), filled.get(refundOn));
    }
}
