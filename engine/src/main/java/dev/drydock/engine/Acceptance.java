package dev.drydock.engine;

import dev.drydock.domain.decision.OrderDecision.AcceptOrder;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;

/** Takes orders on: asks for the payment, accepts what is paid, turns away what is not. */
final class Acceptance {
    private final Desk desk;
    private final Tickets tickets;
    private final Batches batches;
    private final NumberSet placed = new NumberSet();

    Acceptance(Desk desk, Tickets tickets, Batches batches) {
        this.desk = desk;
        this.tickets = tickets;
        this.batches = batches;
    }

    void placed(Order order) {
        if (!placed.add(order.number())) return;
        desk.orders.put(order.number(), new OrderState(order));
        desk.decide(new AuthorisePayment(order, 1, Reasons.PLACED));
    }

    void authorised(Order order) {
        OrderState state = desk.orders.get(order.number());
        if (state == null || state.phase != OrderState.Phase.AUTHORISING) return;
        desk.decide(new AcceptOrder(order, Reasons.AUTHORISED));
        state.missing = order.unitsByLine();
        batches.take(state);
    }

    void declined(Order order) {
        OrderState state = desk.orders.get(order.number());
        if (state == null || state.phase != OrderState.Phase.AUTHORISING) return;
        state.phase = OrderState.Phase.DECLINED;
        if (tickets.byHand(ExceptionType.PAYMENT_DECLINED))
            tickets.raise(ExceptionType.PAYMENT_DECLINED, order, null, Reasons.DECLINED, () -> turnAway(order));
        else turnAway(order);
    }

    private void turnAway(Order order) {
        desk.decide(new CancelUnits(order, order.unitsByLine(), Reasons.DECLINED));
        desk.orders.remove(order.number());
    }
}
