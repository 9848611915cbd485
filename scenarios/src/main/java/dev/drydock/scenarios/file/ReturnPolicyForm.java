package dev.drydock.scenarios.file;

import dev.drydock.domain.order.ReturnReason;
import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import java.util.List;
import java.util.Set;

/** How returns are approved and refunded. */
final class ReturnPolicyForm extends Form<Policy.Returns> {
    private final Field<Boolean> autoApprove =
            optional("autoApprove", Scalars.FLAG, "true", "Returns within the window are approved by rule.", "false");
    private final Field<Long> window =
            optional("window", Measure.DURATION.whole(), "30 d", "Time after delivery for a return.", "14 d");
    private final Field<Boolean> autoRefund =
            optional("autoRefund", Scalars.FLAG, "true", "Refunds are paid by event; else by a person.", "false");
    private final Field<Policy.RefundOn> refundOn = optional(
            "refundOn", Scalars.choice(Policy.RefundOn.class), "receipt", "When a refund is paid.", "inspection");
    private final Field<Long> autoUpTo = optional(
            "autoUpTo",
            Money.ANY_CURRENCY,
            "0",
            "Worth of the goods up to which the rule approves; 0: any. A person looks at what the rule does not approve.",
            "150.00");
    private final Field<List<ReturnReason>> autoReasons = optional(
            "autoReasons",
            Listed.of(Scalars.choice(ReturnReason.class)),
            "[]",
            "Reasons for which the rule approves; none: all.",
            "[changed-mind, does-not-fit, late]");
    private final Field<Integer> autoReturns = optional(
            "autoReturns",
            Scalars.integer(0, 127),
            "0",
            "Returns of one customer that the rule approves, before a person looks; 0: any number.",
            "4");
    private final Field<Double> spoiled = optional(
            "spoiled",
            Share.PART,
            "100 %",
            "Share of the price that is paid back for goods the customer used or damaged.",
            "50 %");

    ReturnPolicyForm() {
        super("return policy", "How returns are approved and refunded.");
    }

    @Override
    protected Policy.Returns build(Filled filled, Problems problems) {
        return new Policy.Returns(
                filled.get(autoApprove),
                filled.get(window),
                filled.get(autoRefund),
                filled.get(refundOn),
                filled.get(autoUpTo),
                Set.copyOf(filled.get(autoReasons)),
                filled.get(autoReturns),
                filled.get(spoiled));
    }
}
