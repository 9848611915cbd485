package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.ReturnGrade;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.domain.order.Shipment;

/** Goods on their way back. */
public sealed interface ReturnEvent extends FulfilmentEvent {

    /** The customer wants to send a shipment back. */
    record ReturnRequested(Shipment shipment, ReturnReason reason, long atMillis) implements ReturnEvent {
        /** By a customer who was not asked why. */
        public ReturnRequested(Shipment shipment, long atMillis) {
            this(shipment, ReturnReason.UNSTATED, atMillis);
        }

        @Override
        public String type() {
            return "return.requested";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            if (reason != ReturnReason.UNSTATED) f.code("reason", reason);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The customer was sent a label for the way back. */
    record ReturnLabelIssued(Shipment shipment, long postageCents, long atMillis) implements ReturnEvent {
        @Override
        public String type() {
            return "return.label-issued";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.cents("postage", postageCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The goods are back at a node. @param resalable they go on the shelf; where they are inspected first, that will tell */
    record ReturnReceived(Shipment shipment, int node, boolean resalable, long costCents, long atMillis)
            implements ReturnEvent {
        @Override
        public String type() {
            return "return.received";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.node(node);
            f.flag("resalable", resalable);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /**
     * The customer got another product in place of one unit of a line, says so and sends it back.
     *
     * @param product that came instead
     * @param costCents of the contact
     */
    record WrongItemReported(Shipment shipment, int line, int product, long costCents, long atMillis)
            implements ReturnEvent {
        @Override
        public String type() {
            return "wrong-item.reported";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.count("line", line);
            f.product(product);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** A wrong item is back at the node that had sent it. */
    record WrongItemReceived(Shipment shipment, int product, long costCents, long atMillis) implements ReturnEvent {
        @Override
        public String type() {
            return "wrong-item.received";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.product(product);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /**
     * Somebody at the node looked at what came back.
     *
     * @param foundByLine units that were in the parcel, one entry per order line; not to be changed
     * @param spoiled the customer used or damaged them
     * @param costCents of making them good, where that is done
     */
    record ReturnInspected(
            Shipment shipment,
            int node,
            ReturnGrade grade,
            int[] foundByLine,
            boolean spoiled,
            long costCents,
            long atMillis)
            implements ReturnEvent {
        @Override
        public String type() {
            return "return.inspected";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.node(node);
            f.code("grade", grade);
            f.counts("found", foundByLine);
            f.flag("spoiled", spoiled);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
