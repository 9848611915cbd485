package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.scenario.Fault;
import java.util.Map;
import java.util.TreeMap;

/** What goes wrong with the systems around the order desk, and with what they send. */
final class SystemFaultForms {
    private static final Shape<BusinessSystem> COMMANDED = systems(
            BusinessSystem.OMS,
            BusinessSystem.PAYMENT,
            BusinessSystem.WMS,
            BusinessSystem.THIRD_PARTY,
            BusinessSystem.CARRIER,
            BusinessSystem.FINANCE);

    private SystemFaultForms() {}

    private static Shape<BusinessSystem> systems(BusinessSystem... systems) {
        Map<String, BusinessSystem> byName = new TreeMap<>();
        for (BusinessSystem system : systems) byName.put(system.label(), system);
        return Scalars.choice("system", byName);
    }

    static final class OutageForm extends Form<FaultForm.Effect> {
        private final Field<BusinessSystem> system =
                required("system", COMMANDED, "Which system; oms is the intake of orders.", "payment");
        private final Field<Reference> node =
                maybe("node", Reference.to("node"), "Only this node's system; left out: all of the kind.", "reno");
        private final Field<Fault.Answers> answers = optional(
                "answers",
                Scalars.choice(Fault.Answers.class),
                "errors",
                "What it says: an error at once, nothing at all, or that it has taken what it then loses sight of.",
                "timeouts");

        OutageForm() {
            super("system outage", "A system answers nothing that is of use.");
        }

        @Override
        protected FaultForm.Effect build(Filled filled, Problems problems) {
            return (world, found) -> {
                Reference only = filled.find(node);
                return new Fault.SystemOutage(
                        filled.get(system),
                        only == null ? -1 : world.nodes().resolve(only, "node", found),
                        filled.get(answers));
            };
        }
    }

    static final class SlowForm extends Form<FaultForm.Effect> {
        private final Field<BusinessSystem> system = required("system", COMMANDED, "Which system.", "payment");
        private final Field<Double> factor =
                required("factor", Scalars.number(1, 10_000), "It takes this many times as long.", "20");

        SlowForm() {
            super("slow system", "A system takes longer than usual.");
        }

        @Override
        protected FaultForm.Effect build(Filled filled, Problems problems) {
            return (world, found) -> new Fault.SystemSlow(filled.get(system), filled.get(factor));
        }
    }

    static final class PaymentTroubleForm extends Form<FaultForm.Effect> {
        private final Field<Double> declined =
                required("declined", Share.PART, "Share of good payments that are declined.", "15 %");

        PaymentTroubleForm() {
            super("payment trouble", "The processor declines what it would else have authorised.");
        }

        @Override
        protected FaultForm.Effect build(Filled filled, Problems problems) {
            return (world, found) -> new Fault.PaymentTrouble(filled.get(declined));
        }
    }
}
