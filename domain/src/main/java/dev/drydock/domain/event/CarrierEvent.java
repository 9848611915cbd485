package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Shipment;

/** What a carrier said or did. */
public sealed interface CarrierEvent extends FulfilmentEvent {

    /** The carrier accepted the parcel at a price. */
    record LabelIssued(Shipment shipment, int service, long postageCents, long atMillis) implements CarrierEvent {
        @Override
        public String type() {
            return "label.issued";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.service(service);
            f.cents("postage", postageCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The carrier refused to issue a label. */
    record LabelRejected(Shipment shipment, int service, long atMillis) implements CarrierEvent {
        @Override
        public String type() {
            return "label.rejected";
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

    /** The carrier's system did not answer. */
    record LabelCallFailed(Shipment shipment, int service, long atMillis) implements CarrierEvent {
        @Override
        public String type() {
            return "label.call-failed";
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

    /** A scan on the way. @param first it is the first that was made of this parcel: what counts as shipped */
    record ParcelScanned(Shipment shipment, int service, boolean first, long atMillis) implements CarrierEvent {
        @Override
        public String type() {
            return "parcel.scanned";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.service(service);
            f.flag("first", first);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** In the customer's hands. */
    record ParcelDelivered(Shipment shipment, int service, long atMillis) implements CarrierEvent {
        @Override
        public String type() {
            return "shipment.delivered";
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
}
