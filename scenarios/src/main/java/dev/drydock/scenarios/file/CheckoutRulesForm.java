package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.RankBy;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import java.util.List;

/** Who is served first at the checkout when it is busy, and who is turned away when it is full. */
final class CheckoutRulesForm extends Form<CheckoutRules> {
    private final Field<List<RankBy>> rank = optional(
            "rank",
            Listed.of(Scalars.choice(RankBy.class)),
            "[]",
            "By what customers who wait are put in order, most important first; left out: first come, first served.",
            "[cohort, margin, age]");
    private final Field<Long> longestWait = optional(
            "longestWait",
            Measure.DURATION.whole(),
            "0",
            "Whoever has waited longer is next, whatever the rank; 0: no such limit.",
            "20 min");
    private final Field<Integer> capacity = optional(
            "capacity",
            Scalars.integer(0, 1_000_000),
            "0",
            "Customers let in at once; the others wait in order; 0: no limit.",
            "40");
    private final Field<Integer> limit = maybe(
            "limit",
            Scalars.integer(0, 1_000_000),
            "Customers who may wait to be let in, the others are asked to come back later; 0: no limit; left out: as the workflow says.",
            "200");
    private final Field<List<String>> shed = optional(
            "shed",
            Listed.of(Scalars.NAME),
            "[]",
            "Channels and cohorts that are turned away first when it is full; left out: as the workflow says, then the last in order.",
            "[new, returning]");
    private final Field<Boolean> holdStock = optional(
            "holdStock",
            Scalars.FLAG,
            "false",
            "Whether what is in the cart is kept for a customer who is let in, and refused to others.",
            "true");
    private final Field<Long> holdFor = optional(
            "holdFor",
            Measure.DURATION.atLeast(1).whole(),
            "15 min",
            "After which a customer who was let in and never ordered is given up.",
            "15 min");
    private final Field<Integer> maxUnpaid = optional(
            "maxUnpaid",
            Scalars.integer(0, 1_000_000),
            "0",
            "Nobody is let in while so many orders wait for their payment; 0: no limit.",
            "60");
    private final Field<Integer> maxUnrouted = optional(
            "maxUnrouted",
            Scalars.integer(0, 1_000_000),
            "0",
            "Nobody is let in while so many orders wait to be routed; 0: no limit.",
            "500");
    private final Field<Integer> maxUnreleased = optional(
            "maxUnreleased",
            Scalars.integer(0, 1_000_000),
            "0",
            "Nobody is let in while so many shipments wait to be released; 0: no limit.",
            "2000");

    CheckoutRulesForm() {
        super(
                "checkout rules",
                "Who is served first at the checkout when it is busy, and who is turned away when it is full.");
    }

    @Override
    protected CheckoutRules build(Filled filled, Problems problems) {
        return new CheckoutRules(
                filled.get(rank),
                filled.get(longestWait),
                filled.get(capacity),
                filled.or(limit, CheckoutRules.UNSAID),
                filled.get(shed),
                filled.get(holdStock),
                filled.get(holdFor),
                filled.get(maxUnpaid),
                filled.get(maxUnrouted),
                filled.get(maxUnreleased));
    }
}
