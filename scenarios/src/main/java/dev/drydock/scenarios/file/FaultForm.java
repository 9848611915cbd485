package dev.drydock.scenarios.file;

import dev.drydock.domain.stock.StockCause;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.Fault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something that goes wrong, as written: when, and what. */
final class FaultForm extends Form<FaultForm.Draft> {

    /** @param after the fault it follows, or null */
    record Draft(
            Fault.@Nullable When when,
            @Nullable Reference after,
            long delayMillis,
            long durationMillis,
            Effect effect) {}

    /** An effect whose names are still to be resolved. */
    interface Effect {
        Fault.@Nullable Effect resolve(WorldDraft world, Problems problems);
    }

    private final Field<Long> at =
            maybe("at", Measure.DURATION.whole(), "Once, so long after the start of the run.", "2 d");
    private final Field<Fault.When> randomly = maybe(
            "randomly",
            new RandomlyForm(),
            "Again and again, at random times.",
            "{gap: {exponential: 5 d}, duration: {uniform: [5 min, 1 h]}}");
    private final Field<Reference> after =
            maybe("after", Reference.to("fault"), "Begins when another fault of this scenario begins.", "storm");
    private final Field<Long> delay =
            maybe("delay", Measure.DURATION.whole(), "So long after the beginning of the other fault.", "6 h");
    private final Field<Long> duration =
            maybe("duration", Measure.DURATION.atLeast(1).whole(), "How long; needed with at and after.", "36 h");

    private final Field<Effect> carrierOutage = maybe(
            "carrierOutage",
            new CarrierOutageForm(),
            "A carrier fails.",
            "{carrier: swiftline, trouble: rejects-labels}");
    private final Field<Effect> nodeOutage =
            maybe("nodeOutage", new NodeOutageForm(), "A node stands still.", "{node: reno}");
    private final Field<Effect> labourShortage =
            maybe("labourShortage", new LabourShortageForm(), "People do not turn up.", "{node: reno, present: 60 %}");
    private final Field<Effect> stockDivergence = maybe(
            "stockDivergence",
            new StockDivergenceForm(),
            "Shelf and record part.",
            "{node: reno, cause: phantom, products: 5 %, units: 40 %}");
    private final Field<Effect> lateReceipts = maybe(
            "lateReceipts",
            new LateReceiptsForm(),
            "Goods from suppliers come late, or are booked late.",
            "{node: reno, factor: 2}");
    private final Field<Effect> linkTrouble = maybe(
            "linkTrouble",
            new LinkTroubleForm(),
            "Messages misbehave.",
            "{link: stock-feed, lost: 5 %, duplicated: 2 %}");
    private final Field<Effect> demandShock =
            maybe("demandShock", new DemandShockForm(), "Demand jumps.", "{factor: 2.5}");
    private final Field<Effect> systemOutage = maybe(
            "systemOutage",
            new SystemFaultForms.OutageForm(),
            "A system is down.",
            "{system: payment, answers: timeouts}");
    private final Field<Effect> systemSlow =
            maybe("systemSlow", new SystemFaultForms.SlowForm(), "A system is slow.", "{system: payment, factor: 20}");
    private final Field<Effect> paymentTrouble = maybe(
            "paymentTrouble",
            new SystemFaultForms.PaymentTroubleForm(),
            "Good payments are declined.",
            "{declined: 15 %}");
    private final Field<Effect> schemaDrift = maybe(
            "schemaDrift",
            new SchemaDriftForm(),
            "An update on the other side changes its payloads.",
            "{system: third-party, payload: shipment, kind: renamed-field, field: order_id}");
    private final List<Field<Effect>> effects = List.of(
            carrierOutage,
            nodeOutage,
            labourShortage,
            stockDivergence,
            lateReceipts,
            linkTrouble,
            demandShock,
            systemOutage,
            systemSlow,
            paymentTrouble,
            schemaDrift);

    FaultForm() {
        super("fault", "Something that goes wrong: one of when, one of what.");
        exactlyOne(at, randomly, after);
        exactlyOne(effects.toArray(Field[]::new));
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        boolean random = filled.has(randomly);
        if (random && filled.has(duration))
            problems.add(filled.at(duration), "'duration' stands inside 'randomly' here");
        if (!random && !filled.has(duration))
            problems.add(filled.at(), "missing field 'duration' in fault", "duration: 36 h");
        if (filled.has(delay) && !filled.has(after))
            problems.add(filled.at(delay), "'delay' goes with 'after'", "after: another fault");
    }

    @Override
    protected @Nullable Draft build(Filled filled, Problems problems) {
        long durationMillis = filled.or(duration, 1L);
        Long offset = filled.find(at);
        Fault.When when = offset == null ? filled.find(randomly) : new Fault.When.At(offset, durationMillis);
        for (Field<Effect> field : effects) {
            Effect effect = filled.find(field);
            if (effect != null)
                return new Draft(when, filled.find(after), filled.or(delay, 0L), durationMillis, effect);
        }
        return null;
    }

    private static final class RandomlyForm extends Form<Fault.When> {
        private final Field<Distribution> gap = required(
                "gap",
                Distributions.DURATION,
                "From the end of one to the beginning of the next.",
                "{exponential: 5 d}");
        private final Field<Distribution> duration =
                required("duration", Distributions.DURATION, "How long each lasts.", "{uniform: [5 min, 1 h]}");

        RandomlyForm() {
            super("random schedule", "Again and again.");
        }

        @Override
        protected Fault.When build(Filled filled, Problems problems) {
            return new Fault.When.Randomly(filled.get(gap), filled.get(duration));
        }
    }

    private static final class CarrierOutageForm extends Form<Effect> {
        private final Field<Reference> carrier =
                required("carrier", Reference.to("carrier"), "Which carrier.", "swiftline");
        private final Field<List<Reference>> regions = optional(
                "regions",
                dev.drydock.scenarios.form.Listed.of(Reference.to("region")),
                "[]",
                "Destinations affected; left out: all.",
                "[northeast]");
        private final Field<Fault.CarrierTrouble> trouble = required(
                "trouble", Scalars.choice(Fault.CarrierTrouble.class), "What it does wrong.", "rejects-labels");
        private final Field<Double> share =
                optional("share", Share.PART, "100 %", "Share of labels or parcels affected.", "80 %");
        private final Field<Double> slowFactor = optional(
                "slowFactor",
                Scalars.number(1, 100),
                "2",
                "Time in transit is multiplied by it, when it slows down.",
                "1.8");

        CarrierOutageForm() {
            super("carrier outage", "A carrier fails.");
        }

        @Override
        protected Effect build(Filled filled, Problems problems) {
            return (world, found) -> {
                int index = world.carriers().resolve(filled.get(carrier), "carrier", found);
                int[] where = filled.get(regions).stream()
                        .mapToInt(region -> world.regionIndex(region, found))
                        .toArray();
                return new Fault.CarrierOutage(
                        index, where, filled.get(trouble), filled.get(share), filled.get(slowFactor));
            };
        }
    }

    private static final class NodeOutageForm extends Form<Effect> {
        private final Field<Reference> node = required("node", Reference.to("node"), "Which node.", "reno");

        NodeOutageForm() {
            super("node outage", "No work is done at the node.");
        }

        @Override
        protected Effect build(Filled filled, Problems problems) {
            return (world, found) -> new Fault.NodeOutage(world.nodes().resolve(filled.get(node), "node", found));
        }
    }

    private static final class LabourShortageForm extends Form<Effect> {
        private final Field<Reference> node = required("node", Reference.to("node"), "Which node.", "reno");
        private final Field<Double> present =
                required("present", Share.PART, "Share of pickers and packers that is there.", "60 %");

        LabourShortageForm() {
            super("labour shortage", "Fewer people than planned.");
        }

        @Override
        protected Effect build(Filled filled, Problems problems) {
            return (world, found) -> new Fault.LabourShortage(
                    world.nodes().resolve(filled.get(node), "node", found), filled.get(present));
        }
    }

    private static final class StockDivergenceForm extends Form<Effect> {
        private final Field<Reference> node = required("node", Reference.to("node"), "Which node.", "reno");
        private final Field<StockCause> cause = required(
                "cause",
                Scalars.choice(
                        "cause",
                        new TreeMap<>(Map.of("phantom", StockCause.PHANTOM, "shrinkage", StockCause.SHRINKAGE))),
                "Phantom: the record is wrong from the start of the fault; shrinkage: units vanish while it lasts.",
                "phantom");
        private final Field<Double> products =
                required("products", Share.PART, "Share of the products affected.", "5 %");
        private final Field<Double> units =
                required("units", Share.PART, "Share of the units of those lost in all.", "40 %");

        StockDivergenceForm() {
            super("stock divergence", "What lies on the shelf and what the record says part.");
        }

        @Override
        protected Effect build(Filled filled, Problems problems) {
            return (world, found) -> new Fault.StockDivergence(
                    world.nodes().resolve(filled.get(node), "node", found),
                    filled.get(cause),
                    filled.get(products),
                    filled.get(units));
        }
    }

    private static final class LateReceiptsForm extends Form<Effect> {
        private final Field<Reference> node = required("node", Reference.to("node"), "Which node.", "reno");
        private final Field<Double> factor =
                optional("factor", Scalars.number(1, 100), "1", "The usual lead time is multiplied by it.", "2");
        private final Field<Long> delay =
                optional("delay", Measure.DURATION.whole(), "0", "Added to the lead time.", "3 d");
        private final Field<Boolean> bookedLate = optional(
                "bookedLate",
                Scalars.FLAG,
                "false",
                "The goods come in time and lie on the shelf; only the record learns of them late.",
                "true");

        LateReceiptsForm() {
            super("late receipts", "Goods ordered while it lasts come late, or are booked late.");
        }

        @Override
        protected Effect build(Filled filled, Problems problems) {
            return (world, found) -> new Fault.LateReceipts(
                    world.nodes().resolve(filled.get(node), "node", found),
                    filled.get(factor),
                    filled.get(delay),
                    filled.get(bookedLate));
        }
    }

    private static final class LinkTroubleForm extends Form<Effect> {
        private final Field<Fault.Link> link =
                required("link", Scalars.choice(Fault.Link.class), "Which messages.", "stock-feed");
        private final Field<Reference> node =
                maybe("node", Reference.to("node"), "Only those of this node; left out: all.", "reno");
        private final Field<Distribution> extra = optional(
                "extra", Distributions.DURATION, "0", "Added to each message's delay.", "{exponential: 5 min}");
        private final Field<Double> lost =
                optional("lost", Share.PART, "0", "Share lost for good on feeds; failed calls on commands.", "5 %");
        private final Field<Double> duplicated =
                optional("duplicated", Share.PART, "0", "Share delivered more than once.", "2 %");
        private final Field<Integer> copies =
                optional("copies", Scalars.integer(2, 100), "2", "How often those are delivered, in all.", "3");
        private final Field<Double> reordered =
                optional("reordered", Share.PART, "0", "Share held back by up to reorderedBy.", "10 %");
        private final Field<Long> reorderedBy =
                optional("reorderedBy", Measure.DURATION.whole(), "10 min", "Longest time held back.", "30 min");

        LinkTroubleForm() {
            super("link trouble", "Messages between systems misbehave.");
        }

        @Override
        protected Effect build(Filled filled, Problems problems) {
            return (world, found) -> {
                Reference only = filled.find(node);
                return new Fault.LinkTrouble(
                        filled.get(link),
                        only == null ? -1 : world.nodes().resolve(only, "node", found),
                        filled.get(extra),
                        filled.get(lost),
                        filled.get(duplicated),
                        filled.get(reordered),
                        filled.get(reorderedBy),
                        filled.get(copies));
            };
        }
    }

    private static final class DemandShockForm extends Form<Effect> {
        private final Field<Double> factor =
                required("factor", Scalars.number(0.001, 1000), "Demand is multiplied by it.", "2.5");

        DemandShockForm() {
            super("demand shock", "Demand jumps or falls.");
        }

        @Override
        protected Effect build(Filled filled, Problems problems) {
            return (world, found) -> new Fault.DemandShock(filled.get(factor));
        }
    }
}
