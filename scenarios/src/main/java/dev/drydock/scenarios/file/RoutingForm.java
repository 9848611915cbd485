package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.Hedge;
import dev.drydock.engine.policy.Overflow;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.Reevaluation;
import dev.drydock.engine.policy.ShadowPricing;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;

/** What the router minimises. */
final class RoutingForm extends Form<Policy.Routing> {
    private final Field<Policy.Objective> objective = optional(
            "objective",
            Scalars.choice(Policy.Objective.class),
            "cost",
            "What is best: least cost, earliest delivery, or the nearest node as a spreadsheet does it.",
            "eta");
    private final Field<Double> promiseQuantile = optional(
            "promiseQuantile",
            Scalars.number(0.5, 0.99),
            "0.9",
            "Quantile of time in transit by which a delivery is predicted.",
            "0.95");
    private final Field<Boolean> priceLateness = optional(
            "priceLateness",
            Scalars.FLAG,
            "true",
            "Whether the chance of being late, times what that costs the channel, counts as cost.",
            "false");
    private final Field<Integer> maxShipments =
            optional("maxShipments", Scalars.integer(1, 4), "2", "Most shipments of one order.", "3");
    private final Field<Long> splitPenalty = optional(
            "splitPenalty",
            Money.ANY_CURRENCY,
            "0",
            "Added for each shipment beyond the first, on top of its own cost.",
            "1.50 USD");
    private final Field<Boolean> considerBacklog = optional(
            "considerBacklog", Scalars.FLAG, "true", "Whether the wait behind work at a node is predicted.", "false");
    private final Field<Long> batch = optional(
            "batch",
            Measure.DURATION.whole(),
            "0",
            "Orders are collected for so long and routed together; 0: each at once.",
            "15 min");
    private final Field<Boolean> jointBatch = optional(
            "jointBatch",
            Scalars.FLAG,
            "false",
            "Whether the best assignment of the whole batch is sought, or one order after the other.",
            "true");

    private final Field<Hedge> hedge = maybe(
            "hedge",
            new RoutingForms.HedgeForm(),
            "Fast services only for orders that slow ones would bring late; left out: they compete for every order.",
            "{tolerance: 4 h}");
    private final Field<Overflow> overflow = maybe(
            "overflow",
            new RoutingForms.OverflowForm(),
            "Orders flow over from nodes with too much to do; left out: nodes take what comes.",
            "{above: 8 h, nodeKinds: [third-party]}");
    private final Field<ShadowPricing> shadowPrices = maybe(
            "shadowPrices",
            new RoutingForms.ShadowPricingForm(),
            "Orders pay for the scarce stock they take; left out: stock costs nothing.",
            "{refresh: 15 min}");
    private final Field<Reevaluation> reevaluate = maybe(
            "reevaluate",
            new RoutingForms.ReevaluationForm(),
            "Orders are held while their promise allows and planned anew; left out: a plan is final.",
            "{hold: 4 h}");

    RoutingForm() {
        super("routing", "What the router minimises.");
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        if (filled.or(jointBatch, false) && filled.or(batch, 1L) == 0)
            problems.add(filled.at(jointBatch), "'jointBatch' without 'batch'", "batch: 15 min");
    }

    @Override
    protected Policy.Routing build(Filled filled, Problems problems) {
        return new Policy.Routing(
                filled.get(objective),
                filled.get(promiseQuantile),
                filled.get(priceLateness),
                filled.get(maxShipments),
                filled.get(splitPenalty),
                filled.get(considerBacklog),
                filled.get(batch),
                filled.get(jointBatch),
                filled.or(hedge, Hedge.OFF),
                filled.or(overflow, Overflow.OFF),
                filled.or(shadowPrices, ShadowPricing.OFF),
                filled.or(reevaluate, Reevaluation.OFF));
    }
}
