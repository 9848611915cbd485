package dev.drydock.engine;

import dev.drydock.domain.decision.MessageDecision.RequestReplay;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.recovery.Weekdays;

/**
 * Orders that customers placed and the desk never got. The storefront is asked for them every so often by rule, or once a working day by people, who then key in
 * each by hand. However often an order turns up, it is taken on once.
 */
final class StuckOrders {
    /** How far back is asked, over and over: longer than any storefront or partner is down. */
    private static final long LOOK_BACK_MILLIS = 7 * 86_400_000L;

    private final Desk desk;
    private final Tickets tickets;
    private final Acceptance acceptance;
    private final MessageRules rules;
    private final NumberSet found = new NumberSet();

    StuckOrders(Desk desk, Tickets tickets, Acceptance acceptance) {
        this.desk = desk;
        this.tickets = tickets;
        this.acceptance = acceptance;
        rules = desk.policy.messages();
    }

    void start() {
        if (rules.byHand()) {
            if (rules.checkAtMinute() >= 0) wakeAt(Weekdays.nextMillis(desk.nowMillis(), rules.checkAtMinute()));
        } else if (rules.askEveryMillis() > 0) {
            wakeAt(desk.nowMillis() + rules.askEveryMillis());
        }
    }

    void ask() {
        long sinceMillis = Math.max(1, desk.nowMillis() - LOOK_BACK_MILLIS);
        desk.decide(new RequestReplay(BusinessSystem.STOREFRONT, sinceMillis, Reasons.SCHEDULED));
        start();
    }

    void found(Order order) {
        if (acceptance.knows(order) || !found.add(order.number())) return;
        if (!rules.byHand()) acceptance.placed(order);
        else
            tickets.raise(
                    ExceptionType.ORDER_STUCK, order, null, Reasons.NEVER_ARRIVED, () -> acceptance.placed(order));
    }

    private void wakeAt(long atMillis) {
        desk.wakeAt(Timer.Kind.REPLAY, -1, 0, atMillis, Reasons.SCHEDULED);
    }
}
