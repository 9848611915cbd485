package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.Systems;
import java.util.EnumMap;
import java.util.Map;

/** How much the systems around the order desk can take, and how long others are patient with them. */
final class SystemsForm extends Form<Systems> {
    private final Map<BusinessSystem, Field<Systems.Capacity>> capacities = new EnumMap<>(BusinessSystem.class);
    private final Field<Long> timeout = optional(
            "timeout",
            Measure.DURATION.atLeast(1).whole(),
            "30 s",
            "After which a caller gives up on an answer.",
            "10 s");
    private final Field<Integer> resends = optional(
            "resends",
            Scalars.integer(0, 40),
            "8",
            "How often the storefront sends an order again that was not taken, before it gives up; 8 within 4 h is what Shopify documents for its webhooks.",
            "12");
    private final Field<Long> resending =
            optional("resending", Measure.DURATION.whole(), "4 h", "Over how long, in waits that double.", "48 h");
    private final Field<Distribution> askAfter = optional(
            "askAfter",
            Distributions.DURATION,
            "{uniform: [1 d, 3 d]}",
            "When a customer asks about an order that nobody knows of (an assumption).",
            "{uniform: [12 h, 2 d]}");

    SystemsForm() {
        super(
                "systems",
                "How much the systems around the order desk can take, and how long others are patient with them.");
        CapacityForm capacity = new CapacityForm();
        capacities.put(
                BusinessSystem.OMS,
                maybe("oms", capacity, "Intake of orders from the storefront.", "{servers: 4, service: 200 ms}"));
        capacities.put(
                BusinessSystem.PAYMENT,
                maybe("payment", capacity, "The processor.", "{servers: 20, service: {exponential: 800 ms}}"));
        capacities.put(
                BusinessSystem.WMS,
                maybe("wms", capacity, "Intake of each node of one's own.", "{servers: 2, service: 500 ms}"));
        capacities.put(
                BusinessSystem.THIRD_PARTY,
                maybe("third-party", capacity, "Intake of each third party's node.", "{servers: 1, service: 2 s}"));
        capacities.put(
                BusinessSystem.CARRIER,
                maybe("carrier", capacity, "Each carrier's labels.", "{servers: 4, service: {exponential: 1 s}}"));
        capacities.put(
                BusinessSystem.FINANCE,
                maybe("finance", capacity, "Where approvals are asked for.", "{servers: 1, service: 1 s}"));
    }

    @Override
    protected Systems build(Filled filled, Problems problems) {
        Map<BusinessSystem, Systems.Capacity> limits = new EnumMap<>(BusinessSystem.class);
        capacities.forEach((system, field) -> {
            Systems.Capacity limit = filled.find(field);
            if (limit != null) limits.put(system, limit);
        });
        return new Systems(
                limits, filled.get(timeout), filled.get(resends), filled.get(resending), filled.get(askAfter));
    }

    private static final class CapacityForm extends Form<Systems.Capacity> {
        private final Field<Integer> servers =
                required("servers", Scalars.integer(0, 1_000_000), "Messages worked on at a time; 0: no limit.", "20");
        private final Field<Distribution> service =
                required("service", Distributions.DURATION, "Time for one message.", "{exponential: 800 ms}");
        private final Field<Integer> queue = optional(
                "queue",
                Scalars.integer(0, 10_000_000),
                "0",
                "Messages that may wait; one more is turned away; 0: no limit.",
                "500");

        CapacityForm() {
            super("capacity", "How much a system takes.");
        }

        @Override
        protected Systems.Capacity build(Filled filled, Problems problems) {
            return new Systems.Capacity(filled.get(servers), filled.get(service), filled.get(queue));
        }
    }
}
