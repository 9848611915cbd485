package dev.drydock.domain.decision;

import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.Fields;

/** What is done when something is wrong. */
public sealed interface RecoveryDecision extends Decision {

    /** Give a piece of work to its owner. */
    record RaiseTicket(Ticket ticket, Reason reason) implements RecoveryDecision {
        @Override
        public String type() {
            return "ticket.raised";
        }

        @Override
        public void describe(Fields f) {
            f.ticket(ticket);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Nobody has put it right in time: another team takes it over, before its other work. */
    record EscalateTicket(Ticket ticket, Team to, Reason reason) implements RecoveryDecision {
        @Override
        public String type() {
            return "ticket.escalated";
        }

        @Override
        public void describe(Fields f) {
            f.ticket(ticket);
            f.code("to", to);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** It has been overtaken by events, or settled by rule. */
    record CloseTicket(Ticket ticket, Reason reason) implements RecoveryDecision {
        @Override
        public String type() {
            return "ticket.closed";
        }

        @Override
        public void describe(Fields f) {
            f.ticket(ticket);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Ask finance for leave to spend more; a rule decides at the given time when nobody has answered. */
    record RequestApproval(Ticket ticket, long extraCents, long decideByMillis, Reason reason)
            implements RecoveryDecision {
        @Override
        public String type() {
            return "approval.requested";
        }

        @Override
        public void describe(Fields f) {
            f.ticket(ticket);
            f.cents("extra", extraCents);
            f.instant("decideBy", decideByMillis);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Take a carrier out of routing, in one region or (-1) everywhere. */
    record SuspendCarrier(int carrier, int region, Reason reason) implements RecoveryDecision {
        @Override
        public String type() {
            return "carrier.suspended";
        }

        @Override
        public void describe(Fields f) {
            f.carrier(carrier);
            f.region(region);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Take it back. */
    record ResumeCarrier(int carrier, int region, Reason reason) implements RecoveryDecision {
        @Override
        public String type() {
            return "carrier.resumed";
        }

        @Override
        public void describe(Fields f) {
            f.carrier(carrier);
            f.region(region);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Wake the engine at the given time. */
    record WakeAt(Timer timer, long atMillis, Reason reason) implements RecoveryDecision {
        @Override
        public String type() {
            return "timer.set";
        }

        @Override
        public void describe(Fields f) {
            timer.describe(f);
            f.instant("wakeAt", atMillis);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
