package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A policy: how orders are routed and what is done when something goes wrong. */
final class PolicyForm extends Form<Policy> {
    /** A file of its own. */
    static final PolicyForm DOCUMENT = new PolicyForm(true);

    /** Written out in a scenario. */
    static final PolicyForm INLINE = new PolicyForm(false);

    private static final int MOST_RULES = 64;

    final Field<String> name = required("name", Scalars.NAME, "Name by which scenarios use it.", "cost-priority");
    private final Field<Integer> version =
            optional("version", Scalars.integer(1, 1_000_000), "1", "Counts up with every change.", "3");
    private final Field<String> owner =
            optional("owner", Scalars.NAME, Team.FULFILMENT_OPS.label(), "Team that answers for it.", "revenue-ops");
    private final Field<String> description = optional(
            "description", Scalars.TEXT, "''", "What it does, for a person.", "Cheapest way that keeps the promise.");
    private final Field<Policy.Routing> routing =
            optional("routing", new RoutingForm(), "{}", "What the router minimises.", "{objective: cost}");
    final Field<List<RuleForm.Draft>> rules = optional(
            "rules",
            Listed.partly(new RuleForm(), MOST_RULES),
            "[]",
            "Rules over orders, in order; a rule forbids, requires or surcharges ways of shipping.",
            "[{name: sale-by-ground, when: order.discount >= 0.3, effect: forbid, options: {levels: [express]}}]");
    private final Field<Policy.Stock> stock =
            optional("stock", new StockPolicyForm(), "{}", "How stock figures are kept true.", "{safety: 1}");
    private final Field<Policy.Retry> retry =
            optional("retry", new RetryForm(), "{}", "What is done when a system does not answer.", "{attempts: 6}");
    private final Field<Policy.Breaker> breaker =
            optional("breaker", new BreakerForm(), "{}", "When a system is left alone.", "{failures: 5}");
    private final Field<Policy.Detection> detection = optional(
            "detection", new DetectionForm(), "{}", "How a carrier in trouble is recognised.", "{rejectShare: 30 %}");
    private final Field<Policy.Failover> failover = optional(
            "failover",
            new FailoverForm(),
            "{}",
            "Other carriers in place of one in trouble.",
            "{approvalAbove: 6.00 USD}");
    private final Field<List<ExceptionType>> byHand = optional(
            "byHand",
            Listed.of(Scalars.choice(ExceptionType.class)),
            "[]",
            "Exceptions that wait for a person instead of a rule.",
            "[label-rejected, short-pick]");
    private final Field<Policy.Returns> returns =
            optional("returns", new ReturnPolicyForm(), "{}", "How returns are handled.", "{refundOn: receipt}");

    private PolicyForm(boolean document) {
        super(document ? "policy file" : "policy", "How orders are routed and what is done when something goes wrong.");
        if (document) {
            required("apiVersion", Header.VERSION, "Version of the format.", Header.API_VERSION);
            required("kind", Header.kind("Policy"), "What the document is.", "Policy");
            maybe("title", Scalars.TEXT, "What it is, in a line.", "Cheapest way that keeps the promise");
            maybe("story", Scalars.TEXT, "Where it comes from and when to use it.", "'Written after the peak.'");
        }
        maybe(
                "use",
                Reference.to("policy"),
                "Another policy, by name or as a file beside this one; what is written here is laid over it.",
                "cost-priority");
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        Set<String> names = new HashSet<>();
        for (RuleForm.Draft draft : filled.or(rules, List.of()))
            if (!names.add(draft.rule().name()))
                problems.add(draft.at(), "duplicate rule '" + draft.rule().name() + "'", "each name once");
    }

    @Override
    protected Policy build(Filled filled, Problems problems) {
        List<RuleForm.Draft> drafts = filled.get(rules);
        Set<ExceptionType> people = EnumSet.noneOf(ExceptionType.class);
        people.addAll(filled.get(byHand));
        return new Policy(
                filled.get(name),
                filled.get(version),
                filled.get(owner),
                filled.get(description),
                filled.get(routing),
                drafts.stream().map(RuleForm.Draft::rule).toList(),
                filled.get(stock),
                new Policy.Recovery(
                        filled.get(retry), filled.get(breaker), filled.get(detection), filled.get(failover), people),
                filled.get(returns));
    }

    private static final class RoutingForm extends Form<Policy.Routing> {
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
                "considerBacklog",
                Scalars.FLAG,
                "true",
                "Whether the wait behind work at a node is predicted.",
                "false");
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
                    filled.get(jointBatch));
        }
    }

    private static final class StockPolicyForm extends Form<Policy.Stock> {
        private final Field<Long> rehydrateEvery = optional(
                "rehydrateEvery",
                Measure.DURATION.whole(),
                "0",
                "Each node's whole record is asked for this often; 0: never.",
                "24 h");
        private final Field<Integer> rehydrateAt =
                optional("rehydrateAt", Calendars.TIME_OF_DAY, "00:00", "First time of the day for it, UTC.", "02:00");
        private final Field<Long> gapGrace = optional(
                "gapGrace",
                Measure.DURATION.whole(),
                "0",
                "How long a missing stock message may be late before the record is asked for; 0: gaps are not acted on.",
                "5 min");
        private final Field<Integer> safety = optional(
                "safety",
                Scalars.integer(0, 1_000_000),
                "0",
                "Units of each product and node that are not promised.",
                "1");
        private final Field<Boolean> countOnShortPick = optional(
                "countOnShortPick", Scalars.FLAG, "false", "Whether the shelf is counted after a short pick.", "true");
        private final Field<Long> backorderRetry = optional(
                "backorderRetry",
                Measure.DURATION.atLeast(60_000).whole(),
                "6 h",
                "How often a backorder looks for stock again.",
                "4 h");
        private final Field<Long> maxBackorder = optional(
                "maxBackorder",
                Measure.DURATION.whole(),
                "0",
                "How long before it is cancelled; 0: an order that cannot be filled is cancelled at once.",
                "3 d");
        private final Field<Integer> shortPickTries = optional(
                "shortPickTries",
                Scalars.integer(0, 20),
                "1",
                "Other nodes tried for units that were not found before they are cancelled.",
                "2");

        StockPolicyForm() {
            super("stock policy", "How stock figures are kept true, and what is done when there is none.");
        }

        @Override
        protected Policy.Stock build(Filled filled, Problems problems) {
            return new Policy.Stock(
                    filled.get(rehydrateEvery),
                    filled.get(rehydrateAt),
                    filled.get(gapGrace),
                    filled.get(safety),
                    filled.get(countOnShortPick),
                    filled.get(backorderRetry),
                    filled.get(maxBackorder),
                    filled.get(shortPickTries));
        }
    }

    private static final class RetryForm extends Form<Policy.Retry> {
        private final Field<Long> base = optional(
                "base",
                Measure.DURATION.atLeast(1).whole(),
                "30 s",
                "Longest first wait; it doubles each time.",
                "10 s");
        private final Field<Long> cap =
                optional("cap", Measure.DURATION.atLeast(1).whole(), "30 min", "Longest wait.", "15 min");
        private final Field<Integer> attempts =
                optional("attempts", Scalars.integer(1, 50), "5", "Attempts in all, the first included.", "6");

        RetryForm() {
            super("retry", "Exponential backoff with full jitter: a random wait up to min(cap, base × 2ⁿ).");
        }

        @Override
        protected void check(Filled filled, Problems problems) {
            if (filled.or(cap, Long.MAX_VALUE) < filled.or(base, 0L))
                problems.add(filled.at(cap), "the cap is below the base", "cap of at least base");
        }

        @Override
        protected Policy.Retry build(Filled filled, Problems problems) {
            return new Policy.Retry(filled.get(base), filled.get(cap), filled.get(attempts));
        }
    }

    private static final class BreakerForm extends Form<Policy.Breaker> {
        private final Field<Integer> failures =
                optional("failures", Scalars.integer(1, 10_000), "5", "Failures in a row that open the circuit.", "8");
        private final Field<Long> open = optional(
                "open",
                Measure.DURATION.atLeast(1).whole(),
                "2 h",
                "How long it stays open before something is tried again.",
                "1 h");
        private final Field<Double> probeShare = optional(
                "probeShare", Share.PART, "5 %", "Share of orders sent to a suspended carrier as probes then.", "2 %");

        BreakerForm() {
            super("breaker", "When a system that fails is left alone, and how it comes back.");
        }

        @Override
        protected Policy.Breaker build(Filled filled, Problems problems) {
            return new Policy.Breaker(filled.get(failures), filled.get(open), filled.get(probeShare));
        }
    }

    private static final class DetectionForm extends Form<Policy.Detection> {
        private final Field<Boolean> automatic = optional(
                "automatic",
                Scalars.FLAG,
                "true",
                "Acts as soon as the signals suffice; else only at reviews.",
                "false");
        private final Field<Integer> reviewAt = maybe(
                "reviewAt",
                Calendars.TIME_OF_DAY,
                "When people review carriers, UTC, Monday to Friday; left out: never.",
                "14:00");
        private final Field<Integer> minParcels = optional(
                "minParcels",
                Scalars.integer(1, 1_000_000),
                "20",
                "Evidence needed before anything is concluded.",
                "30");
        private final Field<Double> rejectShare = optional(
                "rejectShare", Share.PART, "30 %", "Share of recent label requests refused or unanswered.", "25 %");
        private final Field<Long> scanGrace = optional(
                "scanGrace",
                Measure.DURATION.whole(),
                "12 h",
                "Time after hand-over within which a first scan is due.",
                "8 h");
        private final Field<Double> missingScanShare = optional(
                "missingScanShare", Share.PART, "50 %", "Share of parcels due a first scan that have none.", "40 %");
        private final Field<Double> overdueShare = optional(
                "overdueShare",
                Share.PART,
                "40 %",
                "Share of parcels due by the 90 % quantile of their transit that are not there.",
                "35 %");

        DetectionForm() {
            super("detection", "How a carrier in trouble is recognised from its signals.");
        }

        @Override
        protected Policy.Detection build(Filled filled, Problems problems) {
            return new Policy.Detection(
                    filled.get(automatic),
                    filled.or(reviewAt, -1),
                    filled.get(minParcels),
                    filled.get(rejectShare),
                    filled.get(scanGrace),
                    filled.get(missingScanShare),
                    filled.get(overdueShare));
        }
    }

    private static final class FailoverForm extends Form<Policy.Failover> {
        private final Field<Boolean> enabled = optional(
                "enabled",
                Scalars.FLAG,
                "true",
                "Whether orders are routed around a suspended carrier and rejected parcels get another label.",
                "false");
        private final Field<Long> approvalAbove = optional(
                "approvalAbove",
                Money.ANY_CURRENCY,
                "10.00",
                "Extra postage of a parcel above which finance is asked first.",
                "6.00 USD");
        private final Field<Long> approvalTimeout =
                optional("approvalTimeout", Measure.DURATION.whole(), "4 h", "How long finance has to answer.", "2 h");
        private final Field<Boolean> approveOnTimeout = optional(
                "approveOnTimeout",
                Scalars.FLAG,
                "true",
                "What the rule decides when finance has not answered.",
                "false");

        FailoverForm() {
            super("failover", "Other carriers in place of one in trouble.");
        }

        @Override
        protected Policy.Failover build(Filled filled, Problems problems) {
            return new Policy.Failover(
                    filled.get(enabled),
                    filled.get(approvalAbove),
                    filled.get(approvalTimeout),
                    filled.get(approveOnTimeout));
        }
    }

    private static final class ReturnPolicyForm extends Form<Policy.Returns> {
        private final Field<Boolean> autoApprove = optional(
                "autoApprove", Scalars.FLAG, "true", "Returns within the window are approved by rule.", "false");
        private final Field<Long> window =
                optional("window", Measure.DURATION.whole(), "30 d", "Time after delivery for a return.", "14 d");
        private final Field<Boolean> autoRefund =
                optional("autoRefund", Scalars.FLAG, "true", "Refunds are paid by event; else by a person.", "false");
        private final Field<Policy.RefundOn> refundOn = optional(
                "refundOn", Scalars.choice(Policy.RefundOn.class), "receipt", "When a refund is paid.", "approval");

        ReturnPolicyForm() {
            super("return policy", "How returns are approved and refunded.");
        }

        @Override
        protected Policy.Returns build(Filled filled, Problems problems) {
            return new Policy.Returns(
                    filled.get(autoApprove), filled.get(window), filled.get(autoRefund), filled.get(refundOn));
        }
    }
}
