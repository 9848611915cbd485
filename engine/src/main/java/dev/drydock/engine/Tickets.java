package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.RecoveryDecision.CloseTicket;
import dev.drydock.domain.decision.RecoveryDecision.EscalateTicket;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.RecoveryDecision.RequestApproval;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/**
 * Work handed to people along the declared routes: what is open, what the desk does once it is done, and whom it goes to when nobody has put it
 * right within its window. A ticket is answered once, however often the answer is heard.
 */
final class Tickets {

    /** What follows when someone has worked the ticket. */
    @FunctionalInterface
    interface FollowUp {
        void resolved();
    }

    /** What follows a request for approval, by a person or by rule. */
    @FunctionalInterface
    interface Verdict {
        void decided(boolean approved, Reason reason);
    }

    private record Open(
            Ticket ticket, FollowUp followUp, @Nullable Verdict verdict, boolean approveOnTimeout) {}

    private final Desk desk;
    private final OrderTable<Open> open = new OrderTable<>();
    private final Windows windows;
    private int next;

    Tickets(Desk desk) {
        this.desk = desk;
        windows = new Windows(desk, this::windowOver);
    }

    /** Whether this kind of trouble waits for a person. */
    boolean byHand(ExceptionType type) {
        return desk.policy.recovery().byHand().contains(type);
    }

    Ticket raise(
            ExceptionType type, @Nullable Order order, @Nullable Shipment shipment, Reason reason, FollowUp followUp) {
        Ticket ticket = make(type, order, shipment);
        open.put(ticket.number(), new Open(ticket, followUp, null, false));
        desk.decide(new RaiseTicket(ticket, reason));
        windows.open(ticket);
        return ticket;
    }

    /** For someone to know; nothing waits for it. */
    void report(ExceptionType type, Order order, Reason reason) {
        raise(type, order, null, reason, () -> {});
    }

    Ticket askApproval(Shipment shipment, long extraCents, Reason reason, Verdict verdict) {
        Ticket ticket = make(ExceptionType.COST_APPROVAL, shipment.order(), shipment);
        long decideByMillis =
                desk.nowMillis() + desk.policy.recovery().failover().approvalTimeoutMillis();
        boolean approveOnTimeout = desk.policy.recovery().failover().approveOnTimeout();
        open.put(ticket.number(), new Open(ticket, () -> {}, verdict, approveOnTimeout));
        desk.decide(new RequestApproval(ticket, extraCents, decideByMillis, reason));
        desk.wakeAt(Timer.Kind.APPROVAL_DEADLINE, ticket.number(), 0, decideByMillis, reason);
        return ticket;
    }

    /** It has settled itself; nothing follows from it any more. */
    void close(Ticket ticket, Reason reason) {
        if (take(ticket.number()) != null) desk.decide(new CloseTicket(ticket, reason));
    }

    void resolved(Ticket ticket) {
        Open work = take(ticket.number());
        if (work != null) work.followUp.resolved();
    }

    void answered(Ticket ticket, boolean approved) {
        Open work = take(ticket.number());
        if (work != null && work.verdict != null)
            work.verdict.decided(approved, approved ? Reasons.APPROVED : Reasons.REFUSED);
    }

    void deadline(int number) {
        Open work = take(number);
        if (work == null || work.verdict == null) return;
        Reason reason = work.approveOnTimeout ? Reasons.APPROVED_BY_RULE : Reasons.REFUSED_BY_RULE;
        desk.decide(new CloseTicket(work.ticket, reason));
        work.verdict.decided(work.approveOnTimeout, reason);
    }

    /** A quarter of an hour has passed in which windows may have ended. */
    void lookAtWindows(Timer timer) {
        windows.look(timer);
    }

    private void windowOver(Ticket ticket) {
        if (open.get(ticket.number()) != null)
            desk.decide(new EscalateTicket(
                    ticket, desk.workflow.route(ticket.type()).escalateTo(), Reasons.WINDOW_ENDED));
    }

    private Ticket make(ExceptionType type, @Nullable Order order, @Nullable Shipment shipment) {
        return new Ticket(next++, type, desk.workflow.route(type).owner(), order, shipment, desk.nowMillis());
    }

    private @Nullable Open take(int number) {
        Open work = open.get(number);
        if (work != null) open.remove(number);
        return work;
    }
}
