package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Shipment;

/** Goods on their way back. */
public sealed interface ReturnEvent extends FulfilmentEvent {

    /** The customer wants to send a shipment back. */
    record ReturnRequested(Shipment shipment, long atMillis) implements ReturnEvent {
        @Override
        public String type() {
            return "return.requested";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The goods are back at a node; resalable ones go on the shelf. */
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
}
