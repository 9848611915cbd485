package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.SelectiveDecisionVisitor;
import dev.drydock.domain.decision.ShipmentDecision.ApproveReturn;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.ShipmentDecision.StopShipment;
import dev.drydock.domain.decision.StockDecision.Reorder;
import dev.drydock.domain.decision.StockDecision.RequestCount;
import dev.drydock.domain.decision.StockDecision.RequestSnapshot;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.recovery.Backoff;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Commands that did not get through: sends them again with growing, random waits, and hands them to a person when all attempts failed. A failure that is heard
 * twice counts once: it is older than the attempt that followed it.
 */
final class Calls {
    private static final int TIDY_ABOVE = 1024;
    private static final long KEEP_MILLIS = 7 * 86_400_000L;

    /** What a command is about: attempts at the same thing share it. */
    private record Key(String command, int about, int detail) {}

    private static final class Call {
        final int number;
        Decision command;
        int attempt = 1;
        boolean parked;
        long sentAtMillis = Long.MIN_VALUE;

        Call(int number, Decision command) {
            this.number = number;
            this.command = command;
        }
    }

    private final Desk desk;
    private final Tickets tickets;
    private final Backoff backoff;
    private final Map<Key, Call> byKey = new HashMap<>(); // looked up, never walked in its order
    private final OrderTable<Call> byNumber = new OrderTable<>();
    private final About about = new About();
    private int tidyAbove = TIDY_ABOVE;
    private int next;

    Calls(Desk desk, Tickets tickets, Backoff backoff) {
        this.desk = desk;
        this.tickets = tickets;
        this.backoff = backoff;
    }

    void failed(CallFailed event) {
        Decision command = event.command();
        about.read(command);
        if (!about.known || !wanted(command)) return;
        Key key = new Key(command.type(), about.subject, about.detail);
        Call call = byKey.get(key);
        if (call == null) call = open(key, command);
        else if (call.parked || event.atMillis() < call.sentAtMillis) return;
        if (!call.command.equals(command)) {
            call.command = command;
            call.attempt = 1;
        }
        call.parked = true;
        park(command, true);
        if (backoff.exhausted(call.attempt)) handToPerson(call);
        else
            desk.wakeAt(
                    Timer.Kind.RETRY_CALL,
                    call.number,
                    call.attempt,
                    desk.nowMillis() + Math.max(1, backoff.waitMillis(~(long) call.number, call.attempt)),
                    Reasons.CALL_FAILED);
    }

    void retry(Timer timer) {
        Call call = byNumber.get(timer.reference());
        if (call == null || !call.parked || timer.version() != call.attempt) return;
        call.attempt++;
        send(call, Reasons.RETRY);
    }

    private void handToPerson(Call call) {
        about.read(call.command);
        tickets.raise(ExceptionType.CALL_FAILED, about.order, about.shipment, Reasons.RETRIES_EXHAUSTED, () -> {
            call.attempt = 1;
            send(call, Reasons.PERSON_RETRIES);
        });
    }

    private void send(Call call, Reason reason) {
        call.parked = false;
        call.sentAtMillis = desk.nowMillis();
        if (!wanted(call.command)) return;
        park(call.command, false);
        if (call.command instanceof AuthorisePayment authorise)
            call.command = new AuthorisePayment(authorise.order(), call.attempt, reason);
        desk.decide(call.command);
    }

    /** While an authorisation waits for its next attempt, nobody else asks again. */
    private void park(Decision command, boolean parked) {
        if (!(command instanceof AuthorisePayment authorise)) return;
        OrderState state = desk.orders.get(authorise.order().number());
        if (state == null) return;
        state.authorisationParked = parked;
        state.askedAtMillis = desk.nowMillis();
    }

    /** Whether the command still makes sense; one that was overtaken by events is dropped. */
    private boolean wanted(Decision command) {
        if (command instanceof AuthorisePayment authorise) {
            OrderState state = desk.orders.get(authorise.order().number());
            return state != null && state.phase == OrderState.Phase.AUTHORISING;
        }
        if (command instanceof ReleaseShipment release) {
            ShipmentState state = desk.shipments.get(release.shipment().number());
            return state != null && !state.pickHeard && !state.packed;
        }
        return true;
    }

    private Call open(Key key, Decision command) {
        if (byKey.size() >= tidyAbove) tidy();
        Call call = new Call(next++, command);
        byKey.put(key, call);
        byNumber.put(call.number, call);
        return call;
    }

    private void tidy() {
        long before = desk.nowMillis() - KEEP_MILLIS;
        byKey.values().removeIf(call -> {
            boolean old = !call.parked && call.sentAtMillis < before;
            if (old) byNumber.remove(call.number);
            return old;
        });
        tidyAbove = Math.max(TIDY_ABOVE, 2 * byKey.size());
    }

    /** Reads what a command is about. */
    private static final class About extends SelectiveDecisionVisitor {
        boolean known;
        int subject;
        int detail;

        @Nullable
        Order order;

        @Nullable
        Shipment shipment;

        void read(Decision command) {
            known = false;
            order = null;
            shipment = null;
            command.accept(this);
        }

        @Override
        public void on(AuthorisePayment decision) {
            order(decision.order());
        }

        @Override
        public void on(VoidPayment decision) {
            order(decision.order());
        }

        @Override
        public void on(CapturePayment decision) {
            shipment(decision.shipment());
        }

        @Override
        public void on(Refund decision) {
            Shipment refunded = decision.shipment();
            if (refunded == null) order(decision.order());
            else shipment(refunded);
        }

        @Override
        public void on(ReleaseShipment decision) {
            shipment(decision.shipment());
        }

        @Override
        public void on(StopShipment decision) {
            shipment(decision.shipment());
        }

        @Override
        public void on(ApproveReturn decision) {
            shipment(decision.shipment());
        }

        @Override
        public void on(RejectReturn decision) {
            shipment(decision.shipment());
        }

        @Override
        public void on(RequestSnapshot decision) {
            stock(decision.node(), -1);
        }

        @Override
        public void on(RequestCount decision) {
            stock(decision.node(), decision.product());
        }

        @Override
        public void on(Reorder decision) {
            stock(decision.node(), decision.product());
        }

        private void order(Order of) {
            order = of;
            note(of.number(), -1);
        }

        private void shipment(Shipment of) {
            order = of.order();
            shipment = of;
            note(of.number(), 0);
        }

        private void stock(int node, int product) {
            note(node, product);
        }

        private void note(int about, int more) {
            known = true;
            subject = about;
            detail = more;
        }
    }
}
