package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Shipment;

/** What happened to a shipment inside a node. */
public sealed interface WarehouseEvent extends FulfilmentEvent {

    /** The node's warehouse system took the shipment on. */
    record ShipmentReceived(Shipment shipment, long atMillis) implements WarehouseEvent {
        @Override
        public String type() {
            return "shipment.received";
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

    /** All units were picked. The stock sequence is the node's own count of stock movements. */
    record ShipmentPicked(Shipment shipment, long stockSequence, long waitedMillis, long atMillis)
            implements WarehouseEvent {
        @Override
        public String type() {
            return "shipment.picked";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.count("stockSequence", stockSequence);
            f.millis("waited", waitedMillis);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Fewer units were found than asked for: {@code foundByLine} has one entry per order line. */
    record ShipmentPickedShort(Shipment shipment, long stockSequence, int[] foundByLine, long atMillis)
            implements WarehouseEvent {
        @Override
        public String type() {
            return "shipment.picked-short";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.count("stockSequence", stockSequence);
            f.counts("found", foundByLine);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Packed, needs a label. */
    record ShipmentPacked(Shipment shipment, long waitedMillis, long atMillis) implements WarehouseEvent {
        @Override
        public String type() {
            return "shipment.packed";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.millis("waited", waitedMillis);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The carrier's lorry took the parcel. */
    record ShipmentHandedOver(Shipment shipment, int service, long atMillis) implements WarehouseEvent {
        @Override
        public String type() {
            return "shipment.handed-over";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.service(service);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The node stopped work on a cancelled shipment; units it had picked are back on the shelf. */
    record ShipmentStopped(Shipment shipment, boolean picked, long stockSequence, long atMillis)
            implements WarehouseEvent {
        @Override
        public String type() {
            return "shipment.stopped";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.flag("picked", picked);
            f.count("stockSequence", stockSequence);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Too late: the parcel has left. */
    record StopRefused(Shipment shipment, long atMillis) implements WarehouseEvent {
        @Override
        public String type() {
            return "shipment.stop-refused";
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
}
