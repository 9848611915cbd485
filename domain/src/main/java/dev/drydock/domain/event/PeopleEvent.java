package dev.drydock.domain.event;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.Fields;

/** What people did. */
public sealed interface PeopleEvent extends FulfilmentEvent {

    /** Someone worked a ticket. */
    record TicketResolved(Ticket ticket, long workMillis, long costCents, long atMillis) implements PeopleEvent {
        @Override
        public String type() {
            return "ticket.resolved";
        }

        @Override
        public void describe(Fields f) {
            f.ticket(ticket);
            f.millis("work", workMillis);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Finance answered a request for approval. */
    record ApprovalAnswered(Ticket ticket, boolean approved, long costCents, long atMillis) implements PeopleEvent {
        @Override
        public String type() {
            return "approval.answered";
        }

        @Override
        public void describe(Fields f) {
            f.ticket(ticket);
            f.flag("approved", approved);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
