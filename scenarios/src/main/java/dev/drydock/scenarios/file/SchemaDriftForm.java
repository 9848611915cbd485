package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.engine.payload.Payload;
import dev.drydock.engine.payload.ShapeChange;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.scenario.Fault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A partner's update that changes its payloads. */
final class SchemaDriftForm extends Form<FaultForm.Effect> {
    /** What each system sends. */
    private static final Map<BusinessSystem, List<Payload>> SENT = new EnumMap<>(Map.of(
            BusinessSystem.STOREFRONT, List.of(Payload.ORDER, Payload.RETURN),
            BusinessSystem.PAYMENT, List.of(Payload.PAYMENT, Payload.REFUND),
            BusinessSystem.WMS, List.of(Payload.SHIPMENT, Payload.STOCK, Payload.RETURN),
            BusinessSystem.THIRD_PARTY, List.of(Payload.SHIPMENT, Payload.STOCK, Payload.RETURN),
            BusinessSystem.CARRIER, List.of(Payload.LABEL, Payload.CARRIER_STATUS)));

    private final Field<BusinessSystem> system =
            required("system", Scalars.choice("system", names()), "Whose messages change.", "third-party");
    private final Field<Reference> node =
            maybe("node", Reference.to("node"), "Only this node's system; left out: all of the kind.", "secaucus-3pl");
    private final Field<Double> share =
            optional("share", Share.PART, "100 %", "Share of its messages that have changed.", "40 %");
    private final Field<String> payload =
            maybe("payload", Scalars.NAME, "Only these, by the name of their schema; left out: all.", "shipment");
    private final Field<ShapeChange.Kind> kind =
            required("kind", Scalars.choice(ShapeChange.Kind.class), "How they have changed.", "renamed-field");
    private final Field<String> field = required(
            "field", Scalars.NAME, "Which field, by its path in the schema, arrays stepped through.", "line_items.sku");
    private final Field<String> to = optional(
            "to", Scalars.TEXT, "''", "What a renamed field is called; left out: the same in camel case.", "orderRef");

    SchemaDriftForm() {
        super("schema drift", "An update on the other side changes its payloads.");
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        BusinessSystem sender = filled.find(system);
        ShapeChange.Kind how = filled.find(kind);
        String name = filled.find(field);
        if (sender == null || how == null || name == null) return;
        String only = filled.find(payload);
        List<Payload> sent = SENT.getOrDefault(sender, List.of());
        List<String> names = sent.stream().map(Payload::label).toList();
        if (only != null && !names.contains(only)) {
            problems.add(
                    filled.at(payload), "a " + sender.label() + " sends no '" + only + "'", String.join(", ", names));
            return;
        }
        for (Payload each : sent)
            if ((only == null || each.label().equals(only)) && ShapeChange.concerns(each, how, name)) return;
        problems.add(
                filled.at(field),
                "no payload of a " + sender.label() + " has a field '" + name + "' that can change so",
                "a field of " + (only == null ? String.join(", ", names) : only));
    }

    @Override
    protected FaultForm.Effect build(Filled filled, Problems problems) {
        return (world, found) -> {
            @Nullable Reference only = filled.find(node);
            return new Fault.SchemaDrift(
                    filled.get(system),
                    only == null ? -1 : world.nodes().resolve(only, "node", found),
                    filled.get(share),
                    filled.or(payload, ""),
                    new ShapeChange(filled.get(kind), filled.get(field), filled.get(to)));
        };
    }

    private static Map<String, BusinessSystem> names() {
        Map<String, BusinessSystem> names = new TreeMap<>();
        for (BusinessSystem sender : SENT.keySet()) names.put(sender.label(), sender);
        return names;
    }
}
