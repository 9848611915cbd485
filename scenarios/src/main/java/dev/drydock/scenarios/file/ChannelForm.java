package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;

/** A sales channel as written. */
final class ChannelForm extends Form<ChannelForm.Draft> {

    record Draft(
            boolean marketplace,
            long shipWithinMillis,
            long deliverWithinMillis,
            long lateCostCents,
            long shippingFeeCents,
            int priority) {}

    private final Field<Boolean> marketplace =
            optional("marketplace", Scalars.FLAG, "false", "Whether somebody else's shop sets the rules.", "true");
    private final Field<Long> shipWithin = required(
            "shipWithin", Measure.DURATION.whole(), "Expected ship date: placing to first carrier scan.", "48 h");
    private final Field<Long> deliverWithin =
            required("deliverWithin", Measure.DURATION.whole(), "Promise to the customer: placing to delivery.", "6 d");
    private final Field<Long> lateCost = optional(
            "lateCost", Money.AMOUNT, "0", "What a late delivery costs: goodwill, contacts, fines.", "8.00 USD");
    private final Field<Long> shippingFee =
            optional("shippingFee", Money.AMOUNT, "0", "What the customer pays for delivery.", "5.99 USD");
    private final Field<Integer> priority =
            optional("priority", Scalars.integer(0, 100), "1", "Larger is served first.", "2");

    ChannelForm() {
        super("channel", "Where orders come from, and what is promised there.");
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        return new Draft(
                filled.get(marketplace),
                filled.get(shipWithin),
                filled.get(deliverWithin),
                filled.get(lateCost),
                filled.get(shippingFee),
                filled.get(priority));
    }
}
