package dev.drydock.simulator.scenario;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.payload.ShapeChange;
import dev.drydock.simulator.random.Distribution;

/** Something that goes wrong in the world. The engine never sees it, only what follows from it. */
public record Fault(String name, When when, Effect effect) {

    /** When it happens. */
    public sealed interface When {
        /** Once, at an offset from the start of the run. */
        record At(long offsetMillis, long durationMillis) implements When {}

        /** Again and again: exponential gaps between the end of one and the start of the next. */
        record Randomly(Distribution gapMillis, Distribution durationMillis) implements When {}

        /** A while after another fault has begun; index into the scenario's faults. */
        record After(int fault, long delayMillis, long durationMillis) implements When {}
    }

    /** What goes wrong while it lasts. */
    public sealed interface Effect {}

    /** What a carrier does wrong. */
    public enum CarrierTrouble {
        REJECTS_LABELS,
        LOSES_SCANS,
        SLOWS_DOWN,
        API_DOWN
    }

    /**
     * @param regions where (destination), empty for everywhere; region indexes
     * @param share of parcels or labels affected, 0 to 1
     * @param slowFactor transit is multiplied by it, with {@link CarrierTrouble#SLOWS_DOWN}
     */
    public record CarrierOutage(int carrier, int[] regions, CarrierTrouble trouble, double share, double slowFactor)
            implements Effect {}

    /** No work is done at the node. */
    public record NodeOutage(int node) implements Effect {}

    /** Only this share of pickers and packers is there. */
    public record LabourShortage(int node, double presentShare) implements Effect {}

    /**
     * Shelf and record part at the start of the fault (phantom) or steadily while it lasts (shrinkage).
     *
     * @param cause {@link StockCause#PHANTOM} or {@link StockCause#SHRINKAGE}
     * @param productShare of products affected
     * @param unitShare of the units of those lost in all
     */
    public record StockDivergence(int node, StockCause cause, double productShare, double unitShare)
            implements Effect {}

    /**
     * Goods ordered while it lasts come late: after the usual time × factor + delay. Or they come in time and only the booking is late: they lie on the shelf and the
     * record does not know.
     */
    public record LateReceipts(int node, double factor, long delayMillis, boolean bookedLate) implements Effect {}

    /** Which messages. */
    public enum Link {
        STOCK_FEED,
        PAYMENT,
        ORDER_TO_NODE,
        NODE_EVENTS,
        LABELS,
        CARRIER_SCANS,
        ORDER_INTAKE,
        RETURNS,
        CUSTOMER_CARE,
        FINANCE,
        CATALOGUE
    }

    /**
     * Messages misbehave.
     *
     * @param node only this node's messages, or -1 for all
     * @param extraMillis added to each message's delay
     * @param lossShare lost for good on the stock feed; sent again later by nodes and carriers; failed calls on commands
     * @param duplicateShare delivered {@code copies} times
     * @param reorderShare delivered with an extra delay of up to {@code reorderMillis}
     * @param copies of a message that is duplicated, in all
     */
    public record LinkTrouble(
            Link link,
            int node,
            Distribution extraMillis,
            double lossShare,
            double duplicateShare,
            double reorderShare,
            long reorderMillis,
            int copies)
            implements Effect {
        /** A message that is duplicated comes twice. */
        public LinkTrouble(
                Link link,
                int node,
                Distribution extraMillis,
                double lossShare,
                double duplicateShare,
                double reorderShare,
                long reorderMillis) {
            this(link, node, extraMillis, lossShare, duplicateShare, reorderShare, reorderMillis, 2);
        }
    }

    /** What a system that is down does with what it is sent. */
    public enum Answers {
        /** Says at once that it cannot. */
        ERRORS,
        /** Says nothing until the caller gives up; half of what it was sent it works off when it is back. */
        TIMEOUTS,
        /** Says that it has taken it, and loses sight of it for days. */
        LOST
    }

    /** A system answers nothing that is of use. @param node only this node's system, or -1 for all of the kind */
    public record SystemOutage(BusinessSystem system, int node, Answers answers) implements Effect {}

    /** A system takes this many times as long. */
    public record SystemSlow(BusinessSystem system, double factor) implements Effect {}

    /** The processor declines this share of payments that it would else have authorised. */
    public record PaymentTrouble(double declinedShare) implements Effect {}

    /**
     * An update on the other side changes the payloads of a system.
     *
     * @param node only this node's system, or -1 for all of the kind
     * @param share of its messages that have changed, 0 to 1
     * @param payload only these, by name without version ({@code shipment}); empty: all that have the field
     */
    public record SchemaDrift(BusinessSystem system, int node, double share, String payload, ShapeChange change)
            implements Effect {}

    /** Demand is multiplied by the factor. */
    public record DemandShock(double factor) implements Effect {}
}
