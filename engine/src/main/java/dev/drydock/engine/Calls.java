package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.PaymentEvent;
import dev.drydock.domain.event.SelectiveVisitor;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.event.WarehouseEvent;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.recovery.Backoff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Commands that did not get through: sends them again with growing, random waits, leaves a system alone that keeps failing, and hands what is left to a person. A
 * failure that is heard twice counts once: it is older than the attempt that followed it. Looks at commands and answers only while something is wrong.
 */
final class Calls implements Desk.Post {
    private static final int TIDY_ABOVE = 1024;
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long KEEP_MILLIS = 7 * DAY_MILLIS;
    /** After this long with people a call is tried again: nobody may ever work the ticket. */
    private static final long PATIENCE_MILLIS = 4 * DAY_MILLIS;

    /** Beyond this a call without an answer leaves its place to another; bank slips are answered days later. */
    private static final long LEASE_MILLIS = 5 * 60_000L;

    private static final int MOST_REPLAYS = 8;

    /** What a command is about: attempts at the same thing share it. */
    private record Key(String command, int about, int detail) {}

    private final Desk desk;
    private final Tickets tickets;
    private final Backoff backoff;
    private final Outbox[] outboxes;
    private final long openMillis;
    private final boolean replayByHand;
    private final long replayAfterMillis;
    /** Null where nothing is bounded and nothing sent again unasked. */
    private final @Nullable Unanswered unanswered;

    private boolean replaySet;
    private final Map<Key, Call> byKey = new HashMap<>(); // looked up, never walked in its order
    private final OrderTable<Call> byNumber = new OrderTable<>();
    private final Addressee addressee = new Addressee();
    private final Answers answers = new Answers();
    private int tidyAbove = TIDY_ABOVE;
    private int next;
    private int wakeUps;

    Calls(Desk desk, Tickets tickets, Backoff backoff) {
        this.desk = desk;
        this.tickets = tickets;
        this.backoff = backoff;
        MessageRules rules = desk.policy.messages();
        openMillis = rules.openMillis();
        replayByHand = rules.byHand();
        replayAfterMillis = rules.replayAfterMillis();
        unanswered = rules.inFlight() > 0 || rules.outbox() > 0 || replayAfterMillis > 0 ? new Unanswered() : null;
        outboxes = new Outbox[Addressee.node(desk.network.nodes().size())];
        for (int number = 0; number < outboxes.length; number++) outboxes[number] = new Outbox(number, desk.policy);
        rest();
    }

    @Override
    public SelectiveVisitor answers() {
        return answers;
    }

    @Override
    public boolean full(BusinessSystem system) {
        if (system == BusinessSystem.PAYMENT) return outboxes[Addressee.PAYMENT].full();
        if (system != BusinessSystem.WMS && system != BusinessSystem.THIRD_PARTY) return false;
        for (int node = 0; node < desk.network.nodes().size(); node++) {
            boolean thirdParty = desk.network.nodes().get(node).kind() == NodeKind.THIRD_PARTY;
            if (thirdParty == (system == BusinessSystem.THIRD_PARTY) && outboxes[Addressee.node(node)].full())
                return true;
        }
        return false;
    }

    /** A command is about to go out. @return whether it waits here instead */
    @Override
    public boolean keeps(Decision command) {
        addressee.read(command);
        if (addressee.outbox < 0) return false;
        Outbox outbox = outboxes[addressee.outbox];
        if (!outbox.holds()) {
            sent(command, addressee.outbox);
            return false;
        }
        Call call = call(command);
        call.command = command;
        if (!call.parked) hold(outbox, call, false);
        return true;
    }

    void failed(CallFailed event) {
        Decision command = event.command();
        addressee.read(command);
        if (!addressee.known) return;
        Outbox outbox = addressee.outbox < 0 ? null : outboxes[addressee.outbox];
        boolean wanted = wanted(command);
        settled(Unanswered.kindOf(command), subject(command));
        Call call = byKey.get(key(command));
        if (call != null && (call.parked || event.atMillis() < call.sentAtMillis)) return;
        if (outbox != null) {
            outbox.failed(desk.nowMillis());
            desk.post(this);
        }
        if (!wanted) return;
        boolean again = call != null;
        if (call == null) call = open(key(command), command);
        if (!call.command.equals(command)) {
            call.command = command;
            call.attempt = 1;
        }
        if (outbox != null && outbox.open()) {
            hold(outbox, call, again);
            return;
        }
        park(call, true);
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
        if (call == null || !call.parked || call.held || timer.version() != call.attempt) return;
        Outbox outbox = outbox(call);
        if (outbox != null && outbox.open()) {
            hold(outbox, call, true);
            return;
        }
        call.attempt++;
        send(call, Reasons.RETRY);
    }

    /** An outbox has waited long enough to try one. */
    void outboxDue(Timer timer) {
        if (timer.reference() < 0) {
            replayUnanswered();
            return;
        }
        expire();
        Outbox outbox = outboxes[timer.reference()];
        if (timer.version() != outbox.wakeUp) return;
        outbox.wakeUp = 0;
        if (outbox.mayTry(desk.nowMillis())) sendNext(outbox);
        settle(outbox);
    }

    /** Calls that people have had for days are tried again. */
    void lookAfter() {
        long before = desk.nowMillis() - PATIENCE_MILLIS;
        List<Call> forgotten = new ArrayList<>();
        byNumber.forEach(call -> {
            if (call.ticket != null && call.ticket.raisedAtMillis() < before) forgotten.add(call);
        });
        for (Call call : forgotten) takeBack(call);
    }

    /** What takes up room without an answer for so long is not under way any more. */
    private void expire() {
        if (unanswered == null) return;
        long before = desk.nowMillis() - LEASE_MILLIS;
        unanswered.forEach(sent -> {
            if (!sent.underWay || sent.sentAtMillis > before) return;
            sent.underWay = false;
            outboxes[sent.outbox].settled();
        });
    }

    private void replayUnanswered() {
        replaySet = false;
        if (unanswered == null) return;
        List<Unanswered.Sent> due = new ArrayList<>();
        unanswered.forEach(sent -> {
            if (sent.dueMillis <= desk.nowMillis()) due.add(sent);
        });
        for (Unanswered.Sent sent : due) sendAgain(sent);
        if (!unanswered.isEmpty()) setReplay();
    }

    private void sendAgain(Unanswered.Sent sent) {
        if (sent.tries >= MOST_REPLAYS || !wanted(sent.command)) {
            settled(sent.kind, sent.number);
            return;
        }
        if (outboxes[sent.outbox].holds()) return;
        sent.tries++;
        sent.dueMillis = desk.nowMillis() + (replayAfterMillis << sent.tries - 1);
        if (sent.command instanceof AuthorisePayment authorise)
            sent.command = new AuthorisePayment(authorise.order(), sent.tries, Reasons.NO_ANSWER);
        desk.out().add(sent.command);
    }

    private void setReplay() {
        if (replaySet || replayAfterMillis == 0) return;
        replaySet = true;
        desk.wakeAt(Timer.Kind.OUTBOX, -1, 0, desk.nowMillis() + replayAfterMillis, Reasons.SCHEDULED);
    }

    private void sent(Decision command, int outbox) {
        int kind = Unanswered.kindOf(command);
        if (unanswered == null || kind < 0) return;
        int subject = subject(command);
        Unanswered.Sent sent = unanswered.get(kind, subject);
        if (sent == null) {
            sent = new Unanswered.Sent(command, outbox, kind, subject);
            unanswered.put(sent);
            outboxes[outbox].sent();
        }
        sent.command = command;
        sent.sentAtMillis = desk.nowMillis();
        sent.dueMillis = desk.nowMillis() + replayAfterMillis;
        setReplay();
    }

    private void settled(int kind, int number) {
        if (unanswered == null || kind < 0) return;
        Unanswered.Sent sent = unanswered.take(kind, number);
        if (sent != null && sent.underWay) outboxes[sent.outbox].settled();
    }

    /** What the answer to a command can be told by. */
    private static int subject(Decision command) {
        if (command instanceof AuthorisePayment authorise)
            return authorise.order().number();
        if (command instanceof CapturePayment capture) return capture.shipment().number();
        if (command instanceof ReleaseShipment release)
            return release.shipment().number();
        if (command instanceof Refund refund) return refund.order().number();
        return command instanceof VoidPayment letGo ? letGo.order().number() : -1;
    }

    private void answered(int number) {
        Outbox outbox = outboxes[number];
        if (!outbox.troubled()) return;
        if (!replayByHand) for (Call call : outbox.takeFromPeople()) replay(outbox, call);
        int goes = outbox.answered();
        for (int i = 0; i < goes; i++) sendNext(outbox);
        settle(outbox);
    }

    /** What was given up goes out again, behind what already waits. */
    private void replay(Outbox outbox, Call call) {
        if (call.ticket != null) tickets.close(call.ticket, Reasons.ANSWERS_AGAIN);
        call.ticket = null;
        call.attempt = 1;
        hold(outbox, call, false);
    }

    private void sendNext(Outbox outbox) {
        Call call = outbox.next();
        while (call != null && !wanted(call.command)) {
            call.parked = false;
            call = outbox.next();
        }
        if (call != null) send(call, Reasons.ANSWERS_AGAIN);
    }

    private void settle(Outbox outbox) {
        if (outbox.waiting() > 0) wakeUp(outbox);
        else if (outbox.calm()) rest();
    }

    private void rest() {
        boolean watching = unanswered != null;
        for (Outbox outbox : outboxes) watching |= outbox.troubled();
        desk.post(watching ? this : null);
    }

    private void wakeUp(Outbox outbox) {
        if (outbox.wakeUp != 0) return;
        outbox.wakeUp = ++wakeUps;
        desk.wakeAt(
                Timer.Kind.OUTBOX,
                outbox.number,
                outbox.wakeUp,
                outbox.earliestMillis(desk.nowMillis(), openMillis),
                Reasons.SYSTEM_LEFT_ALONE);
    }

    private void hold(Outbox outbox, Call call, boolean first) {
        park(call, true);
        if (first) outbox.holdFirst(call);
        else outbox.hold(call);
        desk.post(this);
        wakeUp(outbox);
    }

    private void handToPerson(Call call) {
        addressee.read(call.command);
        Outbox outbox = outbox(call);
        if (outbox != null) {
            outbox.withPeople(call);
            desk.post(this);
        }
        call.ticket = tickets.raise(
                ExceptionType.CALL_FAILED,
                addressee.order,
                addressee.shipment,
                Reasons.RETRIES_EXHAUSTED,
                () -> workedByPerson(call));
    }

    private void takeBack(Call call) {
        if (call.ticket != null) tickets.close(call.ticket, Reasons.NO_ANSWER);
        workedByPerson(call);
    }

    private void workedByPerson(Call call) {
        call.ticket = null;
        call.attempt = 1;
        Outbox outbox = outbox(call);
        if (outbox != null) {
            outbox.workedByPeople(call);
            if (outbox.open()) {
                hold(outbox, call, false);
                return;
            }
        }
        send(call, Reasons.PERSON_RETRIES);
        if (outbox != null) settle(outbox);
    }

    private void send(Call call, Reason reason) {
        park(call, false);
        call.sentAtMillis = desk.nowMillis();
        if (!wanted(call.command)) return;
        if (call.command instanceof AuthorisePayment authorise)
            call.command = new AuthorisePayment(authorise.order(), call.attempt, reason);
        if (call.outbox >= 0) sent(call.command, call.outbox);
        desk.out().add(call.command);
    }

    /** While an authorisation waits for its next attempt, nobody else asks again. */
    private void park(Call call, boolean parked) {
        call.parked = parked;
        if (!(call.command instanceof AuthorisePayment authorise)) return;
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

    private @Nullable Outbox outbox(Call call) {
        return call.outbox < 0 ? null : outboxes[call.outbox];
    }

    /** Of the command that was read last. */
    private Key key(Decision command) {
        return new Key(command.type(), addressee.subject, addressee.detail);
    }

    private Call call(Decision command) {
        Key key = key(command);
        Call call = byKey.get(key);
        return call != null ? call : open(key, command);
    }

    private Call open(Key key, Decision command) {
        if (byKey.size() >= tidyAbove) tidy();
        Call call = new Call(next++, addressee.outbox, command);
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

    /** Events by which a system shows that it works. */
    private final class Answers extends SelectiveVisitor {
        @Override
        public void on(PaymentEvent.PaymentAuthorised event) {
            settled(Unanswered.AUTHORISE, event.order().number());
            answered(Addressee.PAYMENT);
        }

        @Override
        public void on(PaymentEvent.PaymentDeclined event) {
            settled(Unanswered.AUTHORISE, event.order().number());
            answered(Addressee.PAYMENT);
        }

        @Override
        public void on(PaymentEvent.PaymentCaptured event) {
            settled(Unanswered.CAPTURE, event.shipment().number());
            answered(Addressee.PAYMENT);
        }

        @Override
        public void on(PaymentEvent.PaymentVoided event) {
            settled(Unanswered.VOID, event.order().number());
            answered(Addressee.PAYMENT);
        }

        @Override
        public void on(PaymentEvent.RefundIssued event) {
            settled(Unanswered.REFUND, event.order().number());
            answered(Addressee.PAYMENT);
        }

        @Override
        public void on(WarehouseEvent.ShipmentReceived event) {
            settled(Unanswered.RELEASE, event.shipment().number());
            answered(Addressee.node(event.shipment().node()));
        }

        @Override
        public void on(WarehouseEvent.ShipmentStopped event) {
            answered(Addressee.node(event.shipment().node()));
        }
    }
}
