package dev.drydock.simulator.scenario;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Physical truth of a network: what its participants truly do, beside what everyone knows of it. Distributions of durations are in milliseconds.
 *
 * @param nodes by node index
 * @param transit by service index
 * @param links what messages between systems meet when nothing is wrong
 */
public record World(
        String name,
        Network network,
        List<NodeWork> nodes,
        List<Transit> transit,
        Links links,
        Payments payments,
        Customers customers,
        Returns returns,
        Map<Team, TeamWork> teams,
        Shopping shopping,
        Systems systems,
        Billing billing) {

    /** A world without carts, whose systems take everything and which sends no bills. */
    public World(
            String name,
            Network network,
            List<NodeWork> nodes,
            List<Transit> transit,
            Links links,
            Payments payments,
            Customers customers,
            Returns returns,
            Map<Team, TeamWork> teams) {
        this(
                name,
                network,
                nodes,
                transit,
                links,
                payments,
                customers,
                returns,
                teams,
                Shopping.USUAL,
                Systems.USUAL,
                Billing.USUAL);
    }

    /**
     * How a node works. One shipment takes {@code (base + units × perUnit) × factor}; the factor's mean is 1.
     *
     * @param pickers 0 means nothing ever waits for one
     * @param packers 0 means nothing ever waits for one
     * @param conveyorMillis from picked to the packing queue
     * @param stagingMillis from packed to ready for pick-up
     * @param stockUnits at start, by product
     * @param replenishment lead time of reorders
     * @param walkInPerHour units of stock sold over the counter per open hour, over all products
     * @param misPickShare chance that a picker takes one wrong product for a line, 0 to 1
     */
    public record NodeWork(
            int pickers,
            long pickBaseMillis,
            long pickPerUnitMillis,
            Distribution pickFactor,
            int packers,
            long packBaseMillis,
            long packPerUnitMillis,
            Distribution packFactor,
            Distribution conveyorMillis,
            Distribution stagingMillis,
            int[] stockUnits,
            Distribution replenishment,
            double walkInPerHour,
            double misPickShare) {

        /** A node whose pickers never take a wrong product. */
        public NodeWork(
                int pickers,
                long pickBaseMillis,
                long pickPerUnitMillis,
                Distribution pickFactor,
                int packers,
                long packBaseMillis,
                long packPerUnitMillis,
                Distribution packFactor,
                Distribution conveyorMillis,
                Distribution stagingMillis,
                int[] stockUnits,
                Distribution replenishment,
                double walkInPerHour) {
            this(
                    pickers,
                    pickBaseMillis,
                    pickPerUnitMillis,
                    pickFactor,
                    packers,
                    packBaseMillis,
                    packPerUnitMillis,
                    packFactor,
                    conveyorMillis,
                    stagingMillis,
                    stockUnits,
                    replenishment,
                    walkInPerHour,
                    0);
        }
    }

    /**
     * How a service truly travels.
     *
     * @param millisByZone pick-up to delivery, before the carrier's calendar; index is the zone
     * @param firstScanMillis pick-up to first scan
     * @param hubScanShare when of the way the hub scans it, 0 to 1
     */
    public record Transit(Distribution[] millisByZone, Distribution firstScanMillis, double hubScanShare) {}

    /** Delays of messages, each way, in milliseconds; a constant 0 delivers at once. */
    public record Links(
            Distribution paymentMillis,
            Distribution orderToNodeMillis,
            Distribution nodeEventMillis,
            Distribution stockFeedMillis,
            Distribution labelMillis,
            Distribution carrierScanMillis) {}

    /**
     * @param declineShare of authorisations refused
     * @param refundMillis processor's own time for a refund
     * @param approvalMillis processor's own time to decide an authorisation, on top of the link's, by {@link
     *     dev.drydock.domain.order.PaymentMethod}
     * @param holdMillis how long an authorisation can be captured, by payment method; 0: for ever
     * @param renewalDeclineShare of authorisations asked for anew that are refused
     */
    public record Payments(
            double declineShare,
            Distribution refundMillis,
            List<Distribution> approvalMillis,
            List<Long> holdMillis,
            double renewalDeclineShare) {
        public Payments {
            approvalMillis = List.copyOf(approvalMillis);
            holdMillis = List.copyOf(holdMillis);
            if (approvalMillis.size() != PaymentMethod.values().length
                    || holdMillis.size() != PaymentMethod.values().length)
                throw new IllegalArgumentException("times for each payment method");
        }

        /** Authorisations that never expire. */
        public Payments(double declineShare, Distribution refundMillis, List<Distribution> approvalMillis) {
            this(declineShare, refundMillis, approvalMillis, Collections.nCopies(PaymentMethod.values().length, 0L), 0);
        }

        /** How long an authorisation by the given method can be captured; 0: for ever. */
        @SuppressWarnings("EnumOrdinal") // the list is in the order of the constants
        public long holdMillis(PaymentMethod method) {
            return holdMillis.get(method.ordinal());
        }

        /** The processor's own time to decide a payment by the given method. */
        @SuppressWarnings("EnumOrdinal") // the list is in the order of the constants
        public Distribution approvalMillis(PaymentMethod method) {
            return approvalMillis.get(method.ordinal());
        }

        /** Payments that are approved as fast as their messages travel. */
        public Payments(double declineShare, Distribution refundMillis) {
            this(declineShare, refundMillis, Collections.nCopies(PaymentMethod.values().length, new Constant(0)));
        }
    }

    /**
     * @param contactShareOnTime of shipments asked about though on time
     * @param contactShareLate of late orders asked about
     * @param contactAfterMillis after the promise
     */
    public record Customers(
            double contactShareOnTime,
            double contactShareLate,
            Distribution contactAfterMillis,
            long contactCostCents) {}

    /**
     * @param shareByCategory of delivered shipments sent back, by product category; {@code ""} for all others
     * @param requestAfterMillis delivery to request
     * @param travelMillis approval to receipt at the node
     * @param inspectMillis receipt to restocked or written off; where there is an inspection, receipt to its bench
     * @param shareByReason why, adding up to 1; empty: nobody asks
     * @param labelCents postage of the way back, when it is paid apart from {@code costCents}; 0: it is not
     * @param inspection null: what comes back is put on the shelf or written off without being looked at by anyone who tells
     */
    public record Returns(
            Map<String, Double> shareByCategory,
            Distribution requestAfterMillis,
            Distribution travelMillis,
            Distribution inspectMillis,
            double resalableShare,
            long costCents,
            Map<ReturnReason, Double> shareByReason,
            long labelCents,
            @Nullable Inspection inspection) {

        /** Returns for no stated reason that nobody inspects. */
        public Returns(
                Map<String, Double> shareByCategory,
                Distribution requestAfterMillis,
                Distribution travelMillis,
                Distribution inspectMillis,
                double resalableShare,
                long costCents) {
            this(
                    shareByCategory,
                    requestAfterMillis,
                    travelMillis,
                    inspectMillis,
                    resalableShare,
                    costCents,
                    Map.of(),
                    0,
                    null);
        }
    }

    /**
     * Where returns are looked at: a bench at each node, in its hours.
     *
     * @param people at each node's bench
     * @param workMillis one return
     * @param refurbishShare of what cannot be sold as it is: made good instead of written off
     * @param missingShare of returns with a unit less than was sent
     * @param spoiledShare of returns that the customer used or damaged
     */
    public record Inspection(
            int people,
            Distribution workMillis,
            double refurbishShare,
            long refurbishCents,
            Distribution refurbishMillis,
            double missingShare,
            double spoiledShare) {}

    /**
     * @param people who work at the same time; 0: nobody, and the team's tickets go to others
     * @param handlingMillis one ticket
     * @param hourCostCents of one person
     * @param skills how many of the people can work exceptions of a type; types that are left out all of them can
     */
    public record TeamWork(
            int people,
            WeeklyHours hours,
            Distribution handlingMillis,
            long hourCostCents,
            Map<ExceptionType, Integer> skills) {
        public TeamWork {
            skills = Map.copyOf(skills);
        }

        /** People who can do everything. */
        public TeamWork(int people, WeeklyHours hours, Distribution handlingMillis, long hourCostCents) {
            this(people, hours, handlingMillis, hourCostCents, Map.of());
        }

        /** How many of them can work exceptions of this type. */
        public int skilled(ExceptionType type) {
            return Math.min(people, skills.getOrDefault(type, people));
        }
    }
}
