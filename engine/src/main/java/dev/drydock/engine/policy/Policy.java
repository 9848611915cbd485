package dev.drydock.engine.policy;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.ReturnReason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How orders are routed and what is done when something goes wrong: a named, versioned document, checked when it was read. Names in it (nodes,
 * carriers) are resolved against a network when an engine is made. Durations in milliseconds, money in cents.
 */
public record Policy(
        String name,
        int version,
        String owner,
        String description,
        Routing routing,
        List<Rule> rules,
        Stock stock,
        Recovery recovery,
        Returns returns,
        CheckoutRules checkout,
        ReleaseRules release,
        MessageRules messages,
        PeopleRules people,
        FinanceRules finance,
        WatchRules watch,
        PayloadRules payloads,
        CatalogueRules catalogue) {

    public Policy {
        rules = List.copyOf(rules);
    }

    /** A policy that takes changes of the catalogue over at once and does not look at prices. */
    public Policy(
            String name,
            int version,
            String owner,
            String description,
            Routing routing,
            List<Rule> rules,
            Stock stock,
            Recovery recovery,
            Returns returns,
            CheckoutRules checkout,
            ReleaseRules release,
            MessageRules messages,
            PeopleRules people,
            FinanceRules finance,
            WatchRules watch,
            PayloadRules payloads) {
        this(
                name,
                version,
                owner,
                description,
                routing,
                rules,
                stock,
                recovery,
                returns,
                checkout,
                release,
                messages,
                people,
                finance,
                watch,
                payloads,
                CatalogueRules.USUAL);
    }

    /** A policy that says nothing of checkouts, release, messages, people and finance. */
    public Policy(
            String name,
            int version,
            String owner,
            String description,
            Routing routing,
            List<Rule> rules,
            Stock stock,
            Recovery recovery,
            Returns returns) {
        this(
                name,
                version,
                owner,
                description,
                routing,
                rules,
                stock,
                recovery,
                returns,
                CheckoutRules.USUAL,
                ReleaseRules.USUAL,
                MessageRules.USUAL,
                PeopleRules.USUAL,
                FinanceRules.USUAL);
    }

    /** A policy under which nobody watches handoffs, and which says nothing of payloads. */
    public Policy(
            String name,
            int version,
            String owner,
            String description,
            Routing routing,
            List<Rule> rules,
            Stock stock,
            Recovery recovery,
            Returns returns,
            CheckoutRules checkout,
            ReleaseRules release,
            MessageRules messages,
            PeopleRules people,
            FinanceRules finance) {
        this(
                name,
                version,
                owner,
                description,
                routing,
                rules,
                stock,
                recovery,
                returns,
                checkout,
                release,
                messages,
                people,
                finance,
                WatchRules.USUAL,
                PayloadRules.USUAL);
    }

    /** What the router minimises. */
    public enum Objective {
        /** Postage, handling, splits and, when priced, the expected cost of being late. */
        COST,
        /** Predicted delivery first, cost among equals. */
        ETA,
        /**
         * The nearest node with stock and its cheapest slow service, as a spreadsheet does it: no prediction, no splits weighed. A faster service only where a rule
         * leaves no other.
         */
        NEAREST
    }

    /**
     * @param promiseQuantile of time in transit by which a delivery is predicted, 0.5 to 0.99
     * @param priceLateness adds chance of being late × the channel's cost of it
     * @param maxShipments an order may be split into, 1 to 4
     * @param splitPenaltyCents added for each shipment beyond the first
     * @param considerBacklog predicts the wait behind work already at the node
     * @param batchMillis collects orders for this long and routes them together; 0 routes each at once
     * @param jointBatch finds the best assignment of the whole batch, else one order after the other
     */
    public record Routing(
            Objective objective,
            double promiseQuantile,
            boolean priceLateness,
            int maxShipments,
            long splitPenaltyCents,
            boolean considerBacklog,
            long batchMillis,
            boolean jointBatch,
            Hedge hedge,
            Overflow overflow,
            ShadowPricing shadowPricing,
            Reevaluation reevaluation) {

        /** Fast services compete with slow ones, nodes take what comes, stock costs nothing, and a plan is final. */
        public Routing(
                Objective objective,
                double promiseQuantile,
                boolean priceLateness,
                int maxShipments,
                long splitPenaltyCents,
                boolean considerBacklog,
                long batchMillis,
                boolean jointBatch) {
            this(
                    objective,
                    promiseQuantile,
                    priceLateness,
                    maxShipments,
                    splitPenaltyCents,
                    considerBacklog,
                    batchMillis,
                    jointBatch,
                    Hedge.OFF,
                    Overflow.OFF,
                    ShadowPricing.OFF,
                    Reevaluation.OFF);
        }
    }

    /**
     * One rule: when its condition holds for an order, its effect applies to routing options.
     *
     * @param when CEL condition over the order and the engine's beliefs
     * @param exceptionPath what happens to an order the rule leaves without an option, in words that name the type of exception
     * @param rollbackThreshold when the rule should be taken back, in words; empty when none
     */
    public record Rule(
            String name,
            String when,
            Effect effect,
            Selector options,
            long surchargeCents,
            String owner,
            String exceptionPath,
            String rollbackThreshold,
            int line,
            int column) {

        /** What is raised when an order has been left without an option for too long: the first type its exception path names, else no-stock. */
        public ExceptionType exceptionType() {
            ExceptionType first = ExceptionType.NO_STOCK;
            int at = Integer.MAX_VALUE;
            for (ExceptionType type : ExceptionType.values()) {
                int found = exceptionPath.indexOf(type.label());
                if (found < 0 || found >= at) continue;
                at = found;
                first = type;
            }
            return first;
        }
    }

    public enum Effect {
        /** Options that match are out. */
        FORBID,
        /** Only options that match are in. */
        REQUIRE,
        /** Options that match score worse by the surcharge (better when negative). */
        SURCHARGE
    }

    /** Which options: an empty set means any; an option matches when it matches every set that is not empty. */
    public record Selector(
            Set<String> nodes,
            Set<NodeKind> nodeKinds,
            Set<String> carriers,
            Set<String> services,
            Set<ServiceLevel> levels) {}

    /**
     * @param rehydrateEveryMillis asks each node for its whole record this often; 0: never
     * @param rehydrateAtMinute first time of day (UTC) for it; the daily sync of a spreadsheet shop
     * @param gapGraceMillis how long a missing stock message may be late before the record is asked for; 0: gaps are not acted on
     * @param safetyUnits of each product and node held back from promising
     * @param countOnShortPick has the shelf counted after a short pick
     * @param backorderRetryMillis looks again for stock this often
     * @param maxBackorderMillis then gives up
     * @param shortPickTries other nodes tried for the missing units before they are cancelled
     * @param resync when nodes are asked for their record beside the schedule, and when not
     * @param adaptiveBuffer units held back on top of {@code safetyUnits}, after the measured error; null: none
     * @param pools stock kept for single channels
     */
    public record Stock(
            long rehydrateEveryMillis,
            int rehydrateAtMinute,
            long gapGraceMillis,
            int safetyUnits,
            boolean countOnShortPick,
            long backorderRetryMillis,
            long maxBackorderMillis,
            int shortPickTries,
            Resync resync,
            @Nullable AdaptiveBuffer adaptiveBuffer,
            List<StockPool> pools) {
        public Stock {
            pools = List.copyOf(pools);
        }

        /** Static safety, no pools. */
        public Stock(
                long rehydrateEveryMillis,
                int rehydrateAtMinute,
                long gapGraceMillis,
                int safetyUnits,
                boolean countOnShortPick,
                long backorderRetryMillis,
                long maxBackorderMillis,
                int shortPickTries) {
            this(
                    rehydrateEveryMillis,
                    rehydrateAtMinute,
                    gapGraceMillis,
                    safetyUnits,
                    countOnShortPick,
                    backorderRetryMillis,
                    maxBackorderMillis,
                    shortPickTries,
                    Resync.PLAIN,
                    null,
                    List.of());
        }
    }

    /**
     * @param byHand exception types that wait for a person instead of a rule
     */
    public record Recovery(
            Retry retry, Breaker breaker, Detection detection, Failover failover, Set<ExceptionType> byHand) {}

    /** Exponential backoff with full jitter: wait = U(0, min(cap, base·2ⁿ)). @param attempts in all, the first included */
    public record Retry(long baseMillis, long capMillis, int attempts) {}

    /**
     * @param failures in a row that open the circuit to one system
     * @param openMillis how long it stays open before a probe is let through
     * @param probeShare share of orders sent to a suspended carrier as probes once half-open, 0 to 1
     */
    public record Breaker(int failures, long openMillis, double probeShare) {}

    /**
     * How a carrier in trouble is recognised from signals.
     *
     * @param automatic acts as soon as signals suffice; else only at reviews
     * @param reviewAtMinute minute of the UTC day at which people review carriers, Monday to Friday; -1: never
     * @param minParcels evidence needed before anything is concluded
     * @param rejectShare of recent label requests refused or unanswered
     * @param scanGraceMillis after hand-over within which a first scan is due
     * @param missingScanShare of parcels due a first scan that have none
     * @param overdueShare of parcels due by their 90 % transit quantile that are not there
     */
    public record Detection(
            boolean automatic,
            int reviewAtMinute,
            int minParcels,
            double rejectShare,
            long scanGraceMillis,
            double missingScanShare,
            double overdueShare) {}

    /**
     * @param enabled routes around a suspended carrier and re-labels rejected parcels with another
     * @param approvalAboveCents extra postage above which finance is asked first
     * @param approvalTimeoutMillis how long finance has
     * @param approveOnTimeout what the rule decides when finance has not answered
     */
    public record Failover(
            boolean enabled, long approvalAboveCents, long approvalTimeoutMillis, boolean approveOnTimeout) {}

    /** When a refund is paid. */
    public enum RefundOn {
        RECEIPT,
        APPROVAL,
        /** When what came back has been looked at; only for what was there. */
        INSPECTION
    }

    /**
     * @param autoApprove returns within the window, and within what follows, are approved by rule; else a person does
     * @param autoRefund refunds are paid by event; else a person pays them
     * @param autoUpToCents worth of the goods up to which the rule approves; 0: any
     * @param autoReasons for which the rule approves; empty: all
     * @param autoReturns of one customer that the rule approves; those after them a person looks at; 0: any number
     * @param spoiledShare of their price that is paid back for goods that the customer used or damaged, 0 to 1
     */
    public record Returns(
            boolean autoApprove,
            long windowMillis,
            boolean autoRefund,
            RefundOn refundOn,
            long autoUpToCents,
            Set<ReturnReason> autoReasons,
            int autoReturns,
            double spoiledShare) {

        /** The rule approves whatever is within the window. */
        public Returns(boolean autoApprove, long windowMillis, boolean autoRefund, RefundOn refundOn) {
            this(autoApprove, windowMillis, autoRefund, refundOn, 0, Set.of(), 0, 1);
        }
    }
}
