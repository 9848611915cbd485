package dev.drydock.scenarios.file;

import dev.drydock.domain.order.ReturnReason;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.World;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why goods come back, and what is made of them. */
final class ReturnForms {
    private ReturnForms() {}

    static final class ReasonsForm extends Form<Map<ReturnReason, Double>> {
        private final Map<ReturnReason, Field<Double>> shares = new EnumMap<>(ReturnReason.class);

        ReasonsForm() {
            super("return reasons", "Why customers send something back, in shares that add up to 100 %.");
            for (ReturnReason reason : ReturnReason.values())
                if (reason != ReturnReason.UNSTATED)
                    shares.put(
                            reason,
                            optional(
                                    reason.label(),
                                    Share.PART,
                                    "0",
                                    reason == ReturnReason.LATE
                                            ? "Came late; who got it in time changed their mind instead."
                                            : "Share of returns for this reason.",
                                    "9 %"));
        }

        @Override
        protected @Nullable Map<ReturnReason, Double> build(Filled filled, Problems problems) {
            Map<ReturnReason, Double> written = new EnumMap<>(ReturnReason.class);
            double sum = 0;
            for (Map.Entry<ReturnReason, Field<Double>> entry : shares.entrySet()) {
                double share = filled.get(entry.getValue());
                if (share > 0) written.put(entry.getKey(), share);
                sum += share;
            }
            if (Math.abs(sum - 1) < 1e-6) return written;
            problems.add(filled.at(), "the shares of return reasons do not add up", "100 % in all");
            return null;
        }
    }

    static final class InspectionForm extends Form<World.Inspection> {
        private final Field<Integer> people = optional(
                "people",
                Scalars.integer(0, 100_000),
                "0",
                "How many work at each node's bench, in its hours; 0: nothing ever waits for one.",
                "2");
        private final Field<Distribution> work = required(
                "work", Distributions.DURATION, "Time for one return.", "{lognormal: {mean: 8 min, sigma: 0.5}}");
        private final Field<Double> refurbish = optional(
                "refurbish",
                Share.PART,
                "0",
                "Share of what cannot be sold as it is that is made good; the rest is written off.",
                "40 %");
        private final Field<Long> refurbishCost =
                optional("refurbishCost", Money.AMOUNT, "0", "Cost of making one return good.", "4.00 USD");
        private final Field<Distribution> refurbishTime =
                optional("refurbishTime", Distributions.DURATION, "0", "How long that takes.", "{uniform: [1 d, 5 d]}");
        private final Field<Double> missing =
                optional("missing", Share.PART, "0", "Share of returns with a unit less than was sent.", "1 %");
        private final Field<Double> spoiled =
                optional("spoiled", Share.PART, "0", "Share of returns that the customer used or damaged.", "5 %");

        InspectionForm() {
            super("inspection", "People at each node look at what came back.");
        }

        @Override
        protected World.Inspection build(Filled filled, Problems problems) {
            return new World.Inspection(
                    filled.get(people),
                    filled.get(work),
                    filled.get(refurbish),
                    filled.get(refurbishCost),
                    filled.get(refurbishTime),
                    filled.get(missing),
                    filled.get(spoiled));
        }
    }
}
