package dev.drydock.engine;

import dev.drydock.domain.decision.OrderDecision.Backorder;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.routing.Router;

/** Units that no node can fill: looks again from time to time, and gives them up in the end. */
final class Backorders {
    private final Desk desk;
    private final Allocation allocation;
    private final Tickets tickets;
    private final Payments payments;
    private final Reorders reorders;
    private final Compensation compensation;

    Backorders(Desk desk, Allocation allocation, Tickets tickets, Payments payments, Reorders reorders) {
        this.desk = desk;
        this.allocation = allocation;
        this.tickets = tickets;
        this.payments = payments;
        this.reorders = reorders;
        compensation = new Compensation(desk);
    }

    /** Routes what is missing; what cannot be filled waits, or is given up when it has waited long enough. */
    void fillOrWait(OrderState state, int onlyNode, Reason reason) {
        if (state.unpayable) {
            dropUnpayable(state);
            return;
        }
        if (!allocation.fill(state, onlyNode, reason)) await(state);
    }

    /** Nobody will pay for it any more. */
    void dropUnpayable(OrderState state) {
        state.backorderVersion++;
        cancel(state, ExceptionType.PAYMENT_EXPIRED, Reasons.RENEWAL_DECLINED);
    }

    void check(Timer timer) {
        OrderState state = desk.orders.get(timer.reference());
        if (state == null || timer.version() != state.backorderVersion || state.missing == null) return;
        state.avoidNodes = 0; // by now the count of an empty shelf has been heard
        fillOrWait(state, Router.ANY, Reasons.BEST_ROUTE);
    }

    /** Cancels what is missing, through a person where the policy wants one. */
    void giveUp(OrderState state, ExceptionType type, Reason reason) {
        state.backorderVersion++;
        if (!tickets.byHand(type)) {
            cancel(state, type, reason);
            tickets.report(type, state.order, reason);
            payments.endIfDone(state);
            return;
        }
        tickets.raise(type, state.order, null, reason, () -> {
            if (!allocation.fill(state, Router.ANY, Reasons.CHOSEN_BY_HAND)) cancel(state, type, reason);
            payments.endIfDone(state);
        });
    }

    /** Cancels what is missing of an order that a person has looked at. */
    void turnAway(OrderState state, ExceptionType type, Reason reason) {
        cancel(state, type, reason);
        payments.endIfDone(state);
    }

    /** Gives up what waits for a product that is not sold any more, and goes on with the rest. */
    void retired(OrderState state) {
        int[] missing = state.missing;
        if (missing == null) return;
        int[] gone = new int[missing.length];
        int[] rest = missing.clone();
        int left = 0;
        for (int line = 0; line < missing.length; line++) {
            if (desk.retired(state.order.product(line))) {
                gone[line] = missing[line];
                rest[line] = 0;
            }
            left += rest[line];
        }
        state.missing = gone;
        if (left == 0) {
            giveUp(state, ExceptionType.NO_STOCK, Reasons.RETIRED);
            return;
        }
        cancel(state, ExceptionType.NO_STOCK, Reasons.RETIRED);
        tickets.report(ExceptionType.NO_STOCK, state.order, Reasons.RETIRED);
        state.missing = rest;
        state.backorderVersion++;
        fillOrWait(state, Router.ANY, Reasons.BEST_ROUTE);
    }

    private boolean waitsForRetired(OrderState state) {
        int[] missing = state.missing;
        if (missing == null) return false;
        for (int line = 0; line < missing.length; line++)
            if (missing[line] > 0 && desk.retired(state.order.product(line))) return true;
        return false;
    }

    private void await(OrderState state) {
        if (waitsForRetired(state)) {
            retired(state);
            return;
        }
        for (int node = 0; node < desk.network.nodes().size(); node++) orderMore(state, node);
        long nowMillis = desk.nowMillis();
        if (!state.backordered) {
            state.backordered = true;
            state.backorderedAtMillis = nowMillis;
        }
        long overMillis = state.backorderedAtMillis + desk.policy.stock().maxBackorderMillis();
        if (nowMillis >= overMillis) {
            if (state.shortPicks > 0) giveUp(state, ExceptionType.OVERSOLD, Reasons.OVERSOLD);
            else giveUp(state, exceptionOf(state), Reasons.BACKORDER_OVER);
            return;
        }
        long againMillis =
                Math.min(overMillis, nowMillis + Math.max(1, desk.policy.stock().backorderRetryMillis()));
        Reason reason = whyNot(state);
        desk.decide(new Backorder(state.order, againMillis, reason));
        desk.wakeAt(Timer.Kind.BACKORDER_CHECK, state.order.number(), ++state.backorderVersion, againMillis, reason);
    }

    private void cancel(OrderState state, ExceptionType type, Reason reason) {
        int[] units = state.missing;
        if (units == null) return;
        state.missing = null;
        state.cancelled = true;
        desk.decide(new CancelUnits(state.order, units, reason));
        compensation.givenUp(state, units, type);
    }

    private void orderMore(OrderState state, int node) {
        int[] missing = state.missing;
        if (missing == null) return;
        for (int line = 0; line < missing.length; line++)
            if (missing[line] > 0) reorders.check(node, state.order.product(line));
    }

    /** What no stock raises; or, where a node has everything that is missing, what the rule raises that forbids it. */
    private ExceptionType exceptionOf(OrderState state) {
        for (int node = 0; node < desk.network.nodes().size(); node++)
            if (hasAll(state, node)) return allocation.exceptionAt(state.order, node);
        return ExceptionType.NO_STOCK;
    }

    /** No stock; or, where a node has everything that is missing, the rule that forbids it, or else the carriers. */
    private Reason whyNot(OrderState state) {
        for (int node = 0; node < desk.network.nodes().size(); node++)
            if (hasAll(state, node)) return allocation.vetoAt(state.order, node);
        return Reasons.NO_STOCK;
    }

    private boolean hasAll(OrderState state, int node) {
        int[] missing = state.missing;
        if (missing == null) return false;
        Order order = state.order;
        for (int line = 0; line < missing.length; line++)
            if (missing[line] > 0 && desk.stock.available(node, order.product(line), order.channel()) < missing[line])
                return false;
        return true;
    }
}
