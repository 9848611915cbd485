package dev.drydock.scenarios.file;

import dev.drydock.domain.money.DisputeEvidence;
import dev.drydock.domain.money.DisputeReason;
import dev.drydock.domain.money.FineRule;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.Billing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is billed and disputed after the fact. */
final class BillingForm extends Form<Billing> {
    private final Field<Billing.Invoices> carriers = maybe(
            "carriers",
            new InvoicesForm(),
            "Carriers send bills for postage; left out: they do not.",
            "{every: 7 d, wrongWeight: 1.5 %, wrongZone: 0.5 %, twice: 0.4 %}");
    private final Field<Billing.Invoices> thirdParties = maybe(
            "thirdParties",
            new InvoicesForm(),
            "Third parties send bills for handling; left out: they do not.",
            "{every: 7 d, wrongWeight: 1 %}");
    private final Field<Billing.Disputes> disputes = maybe(
            "disputes",
            new DisputesForm(),
            "Cardholders dispute charges; left out: they do not.",
            "{fee: 15.00 USD, late: 0.5 %, fraud: 0.1 %}");
    private final Field<Roster<Map<FineRule, Billing.Fine>>> fines = optional(
            "fines",
            Named.of("channel", new FinesForm()),
            "{}",
            "Fines that marketplaces charge, by channel.",
            "{marketplace: {lateShipment: {limit: 4 %, perOrder: 2.00 USD}}}");

    BillingForm() {
        super("billing", "What is billed and disputed after the fact.");
    }

    @Override
    protected Billing build(Filled filled, Problems problems) {
        Map<String, Map<FineRule, Billing.Fine>> byChannel = new TreeMap<>();
        for (Roster.Entry<Map<FineRule, Billing.Fine>> entry : filled.get(fines).entries()) {
            Map<FineRule, Billing.Fine> rules = entry.value();
            if (rules != null) byChannel.put(entry.name(), rules);
        }
        return new Billing(filled.find(carriers), filled.find(thirdParties), filled.find(disputes), byChannel);
    }

    private static final class InvoicesForm extends Form<Billing.Invoices> {
        private final Field<Long> every = optional(
                "every", Measure.DURATION.atLeast(3_600_000).whole(), "7 d", "How often a bill is sent.", "1 d");
        private final Field<Double> wrongWeight = optional(
                "wrongWeight",
                Share.PART,
                "0",
                "Share of lines billed one to three weight steps, or units, too many.",
                "1.5 %");
        private final Field<Double> wrongZone =
                optional("wrongZone", Share.PART, "0", "Share of lines billed one or two zones too far.", "0.5 %");
        private final Field<Double> twice = optional(
                "twice", Share.PART, "0", "Share of lines billed again, half of them on the next bill.", "0.4 %");
        private final Field<Double> unknown = optional(
                "unknown", Share.PART, "0", "Lines, as a share, for parcels that are not the shop's.", "0.1 %");
        private final Field<Double> voided =
                optional("voided", Share.PART, "0", "Share of labels billed whose parcels never left.", "20 %");
        private final Field<List<ServiceLevel>> guaranteed = optional(
                "guaranteed",
                Listed.of(Scalars.choice(ServiceLevel.class)),
                "[]",
                "Levels for which a parcel that comes late, beyond the published 90 % quantile, is credited.",
                "[expedited, express]");
        private final Field<Double> missingCredit = optional(
                "missingCredit", Share.PART, "0", "Share of such parcels that are not credited unasked.", "60 %");
        private final Field<Distribution> answer = optional(
                "answer",
                Distributions.DURATION,
                "7 d",
                "How long it takes until a claim is answered.",
                "{uniform: [3 d, 15 d]}");
        private final Field<Double> agrees =
                optional("agrees", Share.PART, "100 %", "Share of justified claims that are agreed to.", "92 %");

        InvoicesForm() {
            super("invoices", "How bills are written, and what is wrong with them; errors are in the biller's favour.");
        }

        @Override
        protected Billing.Invoices build(Filled filled, Problems problems) {
            return new Billing.Invoices(
                    filled.get(every),
                    filled.get(wrongWeight),
                    filled.get(wrongZone),
                    filled.get(twice),
                    filled.get(unknown),
                    filled.get(voided),
                    Set.copyOf(filled.get(guaranteed)),
                    filled.get(missingCredit),
                    filled.get(answer),
                    filled.get(agrees));
        }
    }

    private static final class DisputesForm extends Form<Billing.Disputes> {
        private final Field<Double> notReceived = optional(
                "notReceived",
                Share.PART,
                "0",
                "Of orders paid for that have not come when patience ends, the share that is disputed.",
                "15 %");
        private final Field<Double> late =
                optional("late", Share.PART, "0", "Of orders that came after the promise.", "0.5 %");
        private final Field<Double> notRefunded = optional(
                "notRefunded", Share.PART, "0", "Of orders with goods back for two weeks and not paid back.", "10 %");
        private final Field<Double> fraud =
                optional("fraud", Share.PART, "0", "Of all others: somebody else used the card.", "0.1 %");
        private final Field<Distribution> patience = optional(
                "patience",
                Distributions.DURATION,
                "{uniform: [5 d, 30 d]}",
                "How long after the promise.",
                "{uniform: [5 d, 30 d]}");
        private final Field<Long> fee =
                optional("fee", Money.AMOUNT, "0", "What the processor takes, whoever wins.", "15.00 USD");
        private final Field<Long> answerWithin = optional(
                "answerWithin",
                Measure.DURATION.atLeast(3_600_000).whole(),
                "20 d",
                "A dispute not answered by then is lost.",
                "20 d");
        private final Field<Distribution> decide = optional(
                "decide",
                Distributions.DURATION,
                "{uniform: [10 d, 30 d]}",
                "From the answer to the decision.",
                "{uniform: [10 d, 30 d]}");
        private final Field<Double> wonWithScan =
                optional("wonWithScan", Share.PART, "0", "Share won with a scan of a delivery in time.", "60 %");
        private final Field<Double> wonWithLateScan =
                optional("wonWithLateScan", Share.PART, "0", "Share won with a scan of a late delivery.", "30 %");
        private final Field<Double> wonWithRefund = optional(
                "wonWithRefund", Share.PART, "0", "Share won with proof that the money was paid back.", "90 %");

        DisputesForm() {
            super("disputes", "Card disputes of orders paid by card, but for those of marketplaces.");
        }

        @Override
        protected Billing.Disputes build(Filled filled, Problems problems) {
            Map<DisputeReason, Double> shares = new EnumMap<>(DisputeReason.class);
            shares.put(DisputeReason.NOT_RECEIVED, filled.get(notReceived));
            shares.put(DisputeReason.LATE, filled.get(late));
            shares.put(DisputeReason.NOT_REFUNDED, filled.get(notRefunded));
            shares.put(DisputeReason.FRAUD, filled.get(fraud));
            Map<DisputeEvidence, Double> won = new EnumMap<>(DisputeEvidence.class);
            won.put(DisputeEvidence.NONE, 0.0);
            won.put(DisputeEvidence.DELIVERY_SCAN, filled.get(wonWithScan));
            won.put(DisputeEvidence.LATE_DELIVERY_SCAN, filled.get(wonWithLateScan));
            won.put(DisputeEvidence.REFUND_PROOF, filled.get(wonWithRefund));
            return new Billing.Disputes(
                    shares, filled.get(patience), filled.get(fee), filled.get(answerWithin), filled.get(decide), won);
        }
    }

    private static final class FinesForm extends Form<Map<FineRule, Billing.Fine>> {
        private final Field<Billing.Fine> lateShipment = maybe(
                "lateShipment",
                new FineForm(),
                "Orders that left after the expected ship date.",
                "{limit: 4 %, perOrder: 2.00 USD}");
        private final Field<Billing.Fine> cancellation =
                maybe("cancellation", new FineForm(), "Orders the shop cancelled.", "{limit: 2.5 %, goods: 3 %}");

        FinesForm() {
            super("fines", "What a marketplace charges for.");
        }

        @Override
        protected Map<FineRule, Billing.Fine> build(Filled filled, Problems problems) {
            Map<FineRule, Billing.Fine> rules = new EnumMap<>(FineRule.class);
            Billing.Fine late = filled.find(lateShipment);
            Billing.Fine cancelled = filled.find(cancellation);
            if (late != null) rules.put(FineRule.LATE_SHIPMENT, late);
            if (cancelled != null) rules.put(FineRule.CANCELLATION, cancelled);
            return rules;
        }
    }

    private static final class FineForm extends Form<Billing.Fine> {
        private final Field<Double> limit =
                required("limit", Share.PART, "Share of orders that may break the rule.", "4 %");
        private final Field<Long> perOrder = optional(
                "perOrder", Money.AMOUNT, "0", "For each order that breaks it, once over the limit.", "2.00 USD");
        private final Field<Double> goods =
                optional("goods", Share.PART, "0", "Share of the goods of each such order, on top.", "3 %");
        private final Field<Long> period =
                optional("period", Measure.DURATION.atLeast(3_600_000).whole(), "7 d", "Looked at together.", "30 d");
        private final Field<Integer> leastOrders = optional(
                "leastOrders",
                Scalars.integer(1, 1_000_000),
                "20",
                "With fewer orders in a period nothing is charged.",
                "50");

        FineForm() {
            super("fine", "A rule of a marketplace.");
        }

        @Override
        protected Billing.Fine build(Filled filled, Problems problems) {
            return new Billing.Fine(
                    filled.get(limit),
                    filled.get(perOrder),
                    filled.get(goods),
                    filled.get(period),
                    filled.get(leastOrders));
        }
    }
}
