package dev.drydock.engine.port;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.ShipmentDecision.RequestLabel;
import dev.drydock.domain.log.SelectiveFields;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/**
 * What a command is about: the same on every attempt, and for nothing else. A partner that keeps the keys it has seen carries each command out once, however
 * often it is sent.
 *
 * @param command its name in the event stream
 * @param about {@code order-12}, {@code order-12/shipment-15}, {@code node-3/product-7}
 */
public record CommandKey(String command, String about) {

    public static CommandKey of(Decision command) {
        Reader reader = new Reader();
        command.describe(reader);
        StringBuilder about = new StringBuilder();
        if (reader.order >= 0) about.append("order-").append(reader.order);
        if (reader.shipment >= 0) about.append("/shipment-").append(reader.shipment);
        if (reader.node >= 0) about.append("node-").append(reader.node);
        if (reader.product >= 0) about.append("/product-").append(reader.product);
        if (reader.ticket >= 0) about.append("/ticket-").append(reader.ticket);
        // Two refunds of an order without goods differ in what they are for; two labels of a parcel in who carries it.
        if (command instanceof Refund refund && refund.shipment() == null)
            about.append('/').append(refund.reason().code()).append('/').append(refund.cents());
        if (command instanceof RequestLabel label) about.append("/service-").append(label.service());
        return new CommandKey(command.type(), about.toString());
    }

    /** As it is sent: {@code payment.capture-requested:order-12/shipment-15}. */
    public String text() {
        return command + ":" + about;
    }

    private static final class Reader extends SelectiveFields {
        private int order = -1;
        private int shipment = -1;
        private int node = -1;
        private int product = -1;
        private int ticket = -1;

        @Override
        public void order(Order of) {
            order = of.number();
        }

        @Override
        public void shipment(Shipment of) {
            order = of.order().number();
            shipment = of.number();
        }

        @Override
        public void node(int of) {
            node = of;
        }

        @Override
        public void product(int of) {
            product = of;
        }

        @Override
        public void ticket(dev.drydock.domain.handoff.Ticket of) {
            ticket = of.number();
        }
    }
}
