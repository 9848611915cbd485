package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.simulator.random.Distribution;

/** People at one kind of work in a node: picking or packing. */
final class WorkForm extends Form<WorkForm.Work> {

    /** One shipment takes {@code (base + units × perUnit) × factor}. @param people 0: nothing waits */
    record Work(int people, long baseMillis, long perUnitMillis, Distribution factor) {
        /** Planned time for a shipment of one and a half units. */
        double meanMillis() {
            return (baseMillis + 1.5 * perUnitMillis) * factor.mean();
        }
    }

    private final Field<Integer> people = required(
            "people",
            Scalars.integer(0, 100_000),
            "How many work at the same time; 0: nothing ever waits for one.",
            "12");
    private final Field<Long> base =
            optional("base", Measure.DURATION.whole(), "0", "Time for a shipment, whatever its size.", "2 min");
    private final Field<Long> perUnit =
            optional("perUnit", Measure.DURATION.whole(), "0", "Time for each unit on top.", "40 s");
    private final Field<Distribution> factor = optional(
            "factor",
            Distributions.FACTOR,
            "1",
            "Each shipment's time is multiplied by it; its mean should be 1.",
            "{lognormal: {mean: 1, sigma: 0.5}}");

    WorkForm(String name) {
        super(name, "One shipment takes (base + units × perUnit) × factor.");
    }

    @Override
    protected Work build(Filled filled, Problems problems) {
        return new Work(filled.get(people), filled.get(base), filled.get(perUnit), filled.get(factor));
    }
}
