package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.money.DisputeReason;
import dev.drydock.domain.order.Order;

/** What a cardholder and the card network do about a charge. */
public sealed interface DisputeEvent extends FulfilmentEvent {

    /**
     * The cardholder disputes a charge. An order is disputed at most once.
     *
     * @param feeCents what the processor takes for it, whoever wins
     * @param answerByMillis a dispute not answered by then is lost
     */
    record DisputeOpened(
            Order order, DisputeReason reason, long cents, long feeCents, long answerByMillis, long atMillis)
            implements DisputeEvent {
        @Override
        public String type() {
            return "dispute.opened";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.code("dispute", reason);
            f.cents("cents", cents);
            f.cents("fee", feeCents);
            f.instant("answerBy", answerByMillis);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The card network has decided. @param cents what moved back to the cardholder; 0 when the shop won */
    record DisputeClosed(Order order, boolean won, long cents, long atMillis) implements DisputeEvent {
        @Override
        public String type() {
            return "dispute.closed";
        }

        @Override
        public void describe(Fields f) {
            f.order(order);
            f.flag("won", won);
            f.cents("cents", cents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
