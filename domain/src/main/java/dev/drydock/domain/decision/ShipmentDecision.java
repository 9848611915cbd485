package dev.drydock.domain.decision;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.order.Shipment;

/** What is done about a shipment. */
public sealed interface ShipmentDecision extends Decision {

    /** Keep it back until its turn comes at its node. */
    record QueueShipment(Shipment shipment, Reason reason) implements ShipmentDecision {
        @Override
        public String type() {
            return "shipment.queued";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Send it to the node to be picked. */
    record ReleaseShipment(Shipment shipment, Reason reason) implements ShipmentDecision {
        @Override
        public String type() {
            return "shipment.released";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Ask the node to stop work on it. */
    record StopShipment(Shipment shipment, Reason reason) implements ShipmentDecision {
        @Override
        public String type() {
            return "shipment.stop-requested";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Ask a carrier for a label; attempts count from 1. */
    record RequestLabel(Shipment shipment, int service, int attempt, Reason reason) implements ShipmentDecision {
        @Override
        public String type() {
            return "label.requested";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.service(service);
            f.count("attempt", attempt);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Let the customer send it back. */
    record ApproveReturn(Shipment shipment, Reason reason) implements ShipmentDecision {
        @Override
        public String type() {
            return "return.approved";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Refuse the return. */
    record RejectReturn(Shipment shipment, Reason reason) implements ShipmentDecision {
        @Override
        public String type() {
            return "return.rejected";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /**
     * Send it by another service than planned, faster and dearer, because it would else be late.
     *
     * @param extraCents expected on top of the planned postage
     */
    record OverrideService(Shipment shipment, int service, long extraCents, Reason reason) implements ShipmentDecision {
        @Override
        public String type() {
            return "shipment.upgraded";
        }

        @Override
        public void describe(Fields f) {
            f.shipment(shipment);
            f.service(service);
            f.cents("extra", extraCents);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
