package dev.drydock.scenarios.file;

import dev.drydock.domain.network.NodeKind;
import dev.drydock.engine.policy.Hedge;
import dev.drydock.engine.policy.Overflow;
import dev.drydock.engine.policy.Reevaluation;
import dev.drydock.engine.policy.ShadowPricing;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a router may do beyond taking the best way for one order. */
final class RoutingForms {
    private RoutingForms() {}

    static final class HedgeForm extends Form<Hedge> {
        private final Field<Long> tolerance = optional(
                "tolerance",
                Measure.DURATION.whole(),
                "0",
                "Predicted lateness that is accepted without looking at fast services.",
                "4 h");

        HedgeForm() {
            super("hedge", "Fast services only for orders that slow ones would bring late.");
        }

        @Override
        protected Hedge build(Filled filled, Problems problems) {
            return new Hedge(true, filled.get(tolerance));
        }
    }

    static final class OverflowForm extends Form<Overflow> {
        private final Field<Long> above = optional(
                "above",
                Measure.DURATION.atLeast(60_000).whole(),
                "8 h",
                "Work waiting at a node, at its planned throughput, above which orders go elsewhere when they can.",
                "6 h");
        private final Field<List<NodeKind>> kinds = optional(
                "nodeKinds",
                Listed.of(Scalars.choice(NodeKind.class)),
                "[third-party]",
                "Kinds of nodes this is about.",
                "[third-party, store]");
        private final Field<Long> takeBack = optional(
                "takeBackEvery",
                Measure.DURATION.whole(),
                "0",
                "How often shipments that nobody has begun to pick are taken back from such a node; 0: never.",
                "30 min");

        OverflowForm() {
            super("overflow", "Orders flow over from nodes with too much to do.");
        }

        @Override
        protected Overflow build(Filled filled, Problems problems) {
            Set<NodeKind> set = EnumSet.noneOf(NodeKind.class);
            set.addAll(filled.get(kinds));
            return new Overflow(filled.get(above), Collections.unmodifiableSet(set), filled.get(takeBack));
        }
    }

    static final class ShadowPricingForm extends Form<ShadowPricing> {
        private final Field<Long> refresh = optional(
                "refresh",
                Measure.DURATION.atLeast(1000).whole(),
                "15 min",
                "Age at which a product's prices are worked out anew.",
                "1 h");
        private final Field<Long> halfLife = optional(
                "halfLife",
                Measure.DURATION.atLeast(3_600_000).whole(),
                "3 d",
                "Memory for demand: an order heard so long ago counts half.",
                "7 d");
        private final Field<Long> lead = optional(
                "lead",
                Measure.DURATION.atLeast(3_600_000).whole(),
                "4 d",
                "Time from reorder to receipt, until receipts have been observed.",
                "6 d");
        private final Field<Double> caution = optional(
                "caution",
                Scalars.number(0, 4),
                "0.5",
                "Standard deviations of random demand added to what is expected.",
                "1");
        private final Field<Long> shortage = optional(
                "shortage",
                Money.ANY_CURRENCY,
                "8.00",
                "What it costs when a unit of demand finds no stock, on top of the dearest way to send one.",
                "12.00 USD");

        ShadowPricingForm() {
            super("shadow prices", "Orders pay for the scarce stock they take.");
        }

        @Override
        protected ShadowPricing build(Filled filled, Problems problems) {
            return new ShadowPricing(
                    filled.get(refresh),
                    filled.get(halfLife),
                    filled.get(lead),
                    filled.get(caution),
                    filled.get(shortage));
        }
    }

    static final class ReevaluationForm extends Form<Reevaluation> {
        private final Field<Long> hold = optional(
                "hold",
                Measure.DURATION.atLeast(60_000).whole(),
                "4 h",
                "How long an order may be held before its shipments are released.",
                "1 h");
        private final Field<Long> every = optional(
                "every",
                Measure.DURATION.atLeast(60_000).whole(),
                "15 min",
                "How often the orders held are planned anew.",
                "30 min");
        private final Field<Long> margin = optional(
                "margin",
                Measure.DURATION.whole(),
                "2 h",
                "A held shipment is released so much before it would miss the pick-up it was planned for.",
                "90 min");
        private final Field<Long> leastGain = optional(
                "leastGain", Money.ANY_CURRENCY, "0.10", "Saving below which plans stay as they are.", "0.25 USD");
        private final Field<Boolean> stopUnpicked = optional(
                "stopUnpicked",
                Scalars.FLAG,
                "true",
                "Whether released shipments are taken back when one parcel can replace several.",
                "false");

        ReevaluationForm() {
            super("reevaluation", "Orders are held while their promise allows and planned anew.");
        }

        @Override
        protected Reevaluation build(Filled filled, Problems problems) {
            return new Reevaluation(
                    filled.get(hold),
                    filled.get(every),
                    filled.get(margin),
                    filled.get(leastGain),
                    filled.get(stopUnpicked));
        }
    }
}
