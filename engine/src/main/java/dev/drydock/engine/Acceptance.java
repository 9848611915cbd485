package dev.drydock.engine;

import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.OrderDecision.AcceptOrder;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;

/** Takes orders on: asks for the payment, accepts what is paid, turns away what is not. */
final class Acceptance {
    private final Desk desk;
    private final Tickets tickets;
    private final Batches batches;
    private final NumberSet placed = new NumberSet();
    /** Given up because the customer left; an authorisation that comes later is released. */
    private final NumberSet abandoned = new NumberSet();

    Acceptance(Desk desk, Tickets tickets, Batches batches) {
        this.desk = desk;
        this.tickets = tickets;
        this.batches = batches;
    }

    void placed(Order order) {
        if (!placed.add(order.number())) return;
        if (abandoned.contains(order.number())) {
            desk.decide(new CancelUnits(order, order.unitsByLine(), Reasons.CUSTOMER_LEFT));
            return;
        }
        OrderState state = new OrderState(order);
        desk.orders.put(order.number(), state);
        desk.unpaid.put(order.number(), state);
        ask(state, 1, Reasons.PLACED);
    }

    boolean knows(Order order) {
        return placed.contains(order.number());
    }

    /** An answer must have been lost. */
    void askAgain(OrderState state) {
        ask(state, state.authoriseAttempt + 1, Reasons.NO_ANSWER);
    }

    void authorised(Order order) {
        OrderState state = desk.orders.get(order.number());
        if (state == null && abandoned.contains(order.number()))
            desk.decide(new VoidPayment(order, Reasons.CUSTOMER_LEFT));
        if (state == null || state.phase != OrderState.Phase.AUTHORISING) return;
        desk.unpaid.remove(order.number());
        desk.decide(new AcceptOrder(order, Reasons.AUTHORISED));
        state.missing = order.unitsByLine();
        batches.take(state);
    }

    void declined(Order order) {
        OrderState state = desk.orders.get(order.number());
        if (state == null || state.phase != OrderState.Phase.AUTHORISING) return;
        desk.unpaid.remove(order.number());
        state.phase = OrderState.Phase.DECLINED;
        if (tickets.byHand(ExceptionType.PAYMENT_DECLINED))
            tickets.raise(ExceptionType.PAYMENT_DECLINED, order, null, Reasons.DECLINED, () -> turnAway(order));
        else turnAway(order);
    }

    /** The customer has gone before the payment was authorised: nothing is to be sent, nothing charged. */
    void abandoned(int number) {
        OrderState state = desk.orders.get(number);
        if (state == null ? placed.contains(number) : state.phase != OrderState.Phase.AUTHORISING) return;
        abandoned.add(number);
        if (state == null) return; // heard before the order itself
        desk.unpaid.remove(number);
        desk.decide(new CancelUnits(state.order, state.order.unitsByLine(), Reasons.CUSTOMER_LEFT));
        desk.orders.remove(number);
    }

    private void ask(OrderState state, int attempt, Reason reason) {
        state.authoriseAttempt = attempt;
        state.askedAtMillis = desk.nowMillis();
        desk.decide(new AuthorisePayment(state.order, attempt, reason));
    }

    private void turnAway(Order order) {
        desk.decide(new CancelUnits(order, order.unitsByLine(), Reasons.DECLINED));
        desk.orders.remove(order.number());
    }
}
