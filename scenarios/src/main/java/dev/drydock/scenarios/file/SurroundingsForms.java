package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What surrounds the network: messages between systems, payments, customers' contacts, returns. */
final class SurroundingsForms {
    private SurroundingsForms() {}

    static final class LinksForm extends Form<World.Links> {
        private final Field<Distribution> payment = link("payment", "Payment processor, each way.");
        private final Field<Distribution> orderToNode = link("orderToNode", "Release of a shipment to its node.");
        private final Field<Distribution> nodeEvents =
                link("nodeEvents", "What nodes report: picked, packed, handed over.");
        private final Field<Distribution> stockFeed = link("stockFeed", "Stock movements and records of nodes.");
        private final Field<Distribution> labels = link("labels", "Label requests to carriers and their answers.");
        private final Field<Distribution> carrierScans =
                link("carrierScans", "Scans and deliveries reported by carriers.");

        LinksForm() {
            super("links", "How long messages between systems take when nothing is wrong.");
        }

        private Field<Distribution> link(String name, String doc) {
            return optional(name, Distributions.DURATION, "0", doc, "{uniform: [1 s, 5 s]}");
        }

        @Override
        protected World.Links build(Filled filled, Problems problems) {
            return new World.Links(
                    filled.get(payment),
                    filled.get(orderToNode),
                    filled.get(nodeEvents),
                    filled.get(stockFeed),
                    filled.get(labels),
                    filled.get(carrierScans));
        }
    }

    static final class PaymentsForm extends Form<World.Payments> {
        private final Field<Double> declined =
                optional("declined", Share.PART, "0", "Share of authorisations refused.", "2 %");
        private final Field<Distribution> refund = optional(
                "refund",
                Distributions.DURATION,
                "0",
                "The processor's own time for a refund.",
                "{uniform: [4 h, 2 d]}");
        private final List<Field<Distribution>> approval = new ArrayList<>();
        private final List<Field<Long>> hold = new ArrayList<>();
        private final Field<Double> renewalDeclined = optional(
                "renewalDeclined", Share.PART, "0", "Share of authorisations asked for anew that are refused.", "5 %");

        PaymentsForm() {
            super("payments", "How payments are decided.");
            for (PaymentMethod method : PaymentMethod.values())
                hold.add(optional(
                        field(method, "Hold"),
                        Measure.DURATION.whole(),
                        "0",
                        "How long an authorisation by " + words(method) + " can be collected; 0: for ever.",
                        "7 d"));
            for (PaymentMethod method : PaymentMethod.values())
                approval.add(optional(
                        field(method, "Approval"),
                        Distributions.DURATION,
                        "0",
                        "The processor's own time to approve a payment by " + words(method) + ".",
                        "{uniform: [1 s, 10 s]}"));
        }

        private static String field(PaymentMethod method, String what) {
            String[] parts = method.name().toLowerCase(Locale.ROOT).split("_");
            StringBuilder name = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++)
                name.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
            return name + what;
        }

        private static String words(PaymentMethod method) {
            return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Override
        protected World.Payments build(Filled filled, Problems problems) {
            return new World.Payments(
                    filled.get(declined),
                    filled.get(refund),
                    approval.stream().map(filled::get).toList(),
                    hold.stream().map(filled::get).toList(),
                    filled.get(renewalDeclined));
        }
    }

    static final class CustomersForm extends Form<World.Customers> {
        private final Field<Double> contactOnTime = optional(
                "contactOnTime", Share.PART, "0", "Share of on-time shipments that someone asks about.", "3 %");
        private final Field<Double> contactLate =
                optional("contactLate", Share.PART, "0", "Share of late orders that someone asks about.", "45 %");
        private final Field<Distribution> contactAfter = optional(
                "contactAfter", Distributions.DURATION, "0", "How long after the promise.", "{exponential: 12 h}");
        private final Field<Long> contactCost =
                optional("contactCost", Money.AMOUNT, "0", "What one contact costs.", "6.00 USD");

        CustomersForm() {
            super("customers", "When customers ask where their order is.");
        }

        @Override
        protected World.Customers build(Filled filled, Problems problems) {
            return new World.Customers(
                    filled.get(contactOnTime),
                    filled.get(contactLate),
                    filled.get(contactAfter),
                    filled.get(contactCost));
        }
    }

    /** Returns as written. @param categories resolved once the products are known */
    record ReturnsDraft(World.Returns returns, Roster<Double> categories) {}

    static final class ReturnsForm extends Form<ReturnsDraft> {
        private final Field<Double> share =
                optional("share", Share.PART, "0", "Share of delivered shipments sent back.", "12 %");
        private final Field<Roster<Double>> byCategory = optional(
                "byCategory",
                Named.of("category", Share.PART),
                "{}",
                "The same for single product categories.",
                "{apparel: 28 %, electronics: 11 %}");
        private final Field<Distribution> requestAfter = optional(
                "requestAfter",
                Distributions.DURATION,
                "{uniform: [3 d, 20 d]}",
                "Delivery to the customer's request.",
                "{uniform: [3 d, 20 d]}");
        private final Field<Distribution> travel = optional(
                "travel",
                Distributions.DURATION,
                "0",
                "Approval to receipt at the node.",
                "{triangular: [2 d, 4 d, 9 d]}");
        private final Field<Distribution> inspect = optional(
                "inspect",
                Distributions.DURATION,
                "0",
                "Receipt to restocked or written off.",
                "{uniform: [30 min, 90 min]}");
        private final Field<Double> resalable =
                optional("resalable", Share.PART, "100 %", "Share that goes back on the shelf.", "80 %");
        private final Field<Long> cost = optional("cost", Money.AMOUNT, "0", "Handling cost of a return.", "6.50 USD");
        private final Field<Map<ReturnReason, Double>> reasons = maybe(
                "reasons",
                new ReturnForms.ReasonsForm(),
                "Why customers send something back, in shares; left out: nobody asks.",
                "{changed-mind: 45 %, does-not-fit: 46 %, damaged: 9 %}");
        private final Field<Long> label = optional(
                "label",
                Money.AMOUNT,
                "0",
                "Postage of the way back, where it is not part of the handling cost.",
                "7.20 USD");
        private final Field<World.Inspection> inspection = maybe(
                "inspection",
                new ReturnForms.InspectionForm(),
                "People at each node look at what came back; left out: nobody tells what came.",
                "{people: 2, work: {lognormal: {mean: 8 min, sigma: 0.5}}}");

        ReturnsForm() {
            super("returns", "What customers send back.");
        }

        @Override
        protected ReturnsDraft build(Filled filled, Problems problems) {
            Map<String, Double> shares = new TreeMap<>();
            for (Roster.Entry<Double> entry : filled.get(byCategory).entries()) {
                Double value = entry.value();
                if (value != null) shares.put(entry.name(), value);
            }
            shares.put("", filled.get(share));
            return new ReturnsDraft(
                    new World.Returns(
                            shares,
                            filled.get(requestAfter),
                            filled.get(travel),
                            filled.get(inspect),
                            filled.get(resalable),
                            filled.get(cost),
                            filled.or(reasons, Map.of()),
                            filled.get(label),
                            filled.find(inspection)),
                    filled.get(byCategory));
        }
    }

    static final class TeamForm extends Form<World.TeamWork> {
        private final Field<Integer> people = optional(
                "people",
                Scalars.integer(0, 100_000),
                "2",
                "How many work at the same time; 0: nobody, and other teams do their work.",
                "4");
        private final Field<Hours> hours =
                optional("hours", Hours.SHAPE, "Mon-Fri 09:00-17:00", "When they work.", "Mon-Fri 08:00-18:00");
        private final Field<Integer> utcOffset =
                optional("utcOffset", Calendars.UTC_OFFSET, "UTC", "Local time of these hours.", "UTC-05:00");
        private final Field<Distribution> handling = optional(
                "handling",
                Distributions.DURATION,
                "{lognormal: {mean: 10 min, sigma: 0.7}}",
                "Time for one ticket.",
                "{lognormal: {mean: 8 min, sigma: 0.6}}");
        private final Field<Long> hourCost =
                optional("hourCost", Money.AMOUNT, "0", "Cost of one person for an hour.", "32.00 USD");

        private final Field<Roster<Integer>> skills = optional(
                "skills",
                Named.of("exception type", Scalars.integer(0, 100_000)),
                "{}",
                "How many of them can work exceptions of a type; types that are left out all of them can.",
                "{label-rejected: 2, call-failed: 0}");

        TeamForm() {
            super("team", "People who handle exceptions.");
        }

        @Override
        protected void check(Filled filled, Problems problems) {
            for (Roster.Entry<Integer> entry : filled.or(skills, Roster.empty()).entries())
                if (type(entry.name()) == null)
                    problems.unknown(entry.at(), "exception type", entry.name(), ExceptionType.labels());
        }

        private static @Nullable ExceptionType type(String label) {
            for (ExceptionType type : ExceptionType.values()) if (type.label().equals(label)) return type;
            return null;
        }

        private static Map<ExceptionType, Integer> skills(Roster<Integer> written) {
            Map<ExceptionType, Integer> skilled = new EnumMap<>(ExceptionType.class);
            for (Roster.Entry<Integer> entry : written.entries()) {
                ExceptionType type = type(entry.name());
                if (type != null) skilled.put(type, WorldDraft.value(entry));
            }
            return skilled;
        }

        @Override
        protected World.TeamWork build(Filled filled, Problems problems) {
            return new World.TeamWork(
                    filled.get(people),
                    filled.get(hours).at(filled.get(utcOffset)),
                    filled.get(handling),
                    filled.get(hourCost),
                    skills(filled.get(skills)));
        }
    }
}
