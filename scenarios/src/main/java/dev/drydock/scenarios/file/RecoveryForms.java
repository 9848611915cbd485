package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;

/** What a policy does when systems or carriers fail. */
final class RecoveryForms {
    private RecoveryForms() {}

    static final class RetryForm extends Form<Policy.Retry> {
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

    static final class BreakerForm extends Form<Policy.Breaker> {
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

    static final class DetectionForm extends Form<Policy.Detection> {
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

    static final class FailoverForm extends Form<Policy.Failover> {
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
}
