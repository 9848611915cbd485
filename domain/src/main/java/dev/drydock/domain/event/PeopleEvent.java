package dev.drydock.domain.event;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.handoff.Worker;
import dev.drydock.domain.log.Fields;

/** What people did. */
public sealed interface PeopleEvent extends FulfilmentEvent {

    /** Someone worked a ticket. */
    record TicketResolved(Ticket ticket, Worker worker, long workMillis, long costCents, long atMillis)
            implements PeopleEvent {
        /** By the first person of the ticket's owner, at once. */
        public TicketResolved(Ticket ticket, long workMillis, long costCents, long atMillis) {
            this(ticket, Worker.of(ticket, atMillis - workMillis), workMillis, costCents, atMillis);
        }

        @Override
        public String type() {
            return "ticket.resolved";
        }

        @Override
        public void describe(Fields f) {
            f.ticket(ticket);
            f.worker(worker);
            f.millis("work", workMillis);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Finance answered a request for approval. */
    record ApprovalAnswered(Ticket ticket, Worker worker, boolean approved, long costCents, long atMillis)
            implements PeopleEvent {
        /** By the first person of the ticket's owner, at once. */
        public ApprovalAnswered(Ticket ticket, boolean approved, long costCents, long atMillis) {
            this(ticket, Worker.of(ticket, atMillis), approved, costCents, atMillis);
        }

        @Override
        public String type() {
            return "approval.answered";
        }

        @Override
        public void describe(Fields f) {
            f.ticket(ticket);
            f.worker(worker);
            f.flag("approved", approved);
            f.cents("cost", costCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
