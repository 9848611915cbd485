package dev.drydock.domain.kpi;

import dev.drydock.domain.handoff.Ticket;

/** Every exception has an owner from the start, and nobody works one that was never raised. */
final class ExceptionsOwned extends Invariant {
    ExceptionsOwned() {
        super("every exception owned");
    }

    /** @return whether it has an owner */
    @SuppressWarnings("NullAway") // the promise of the type is what is checked here
    boolean raised(Ticket ticket) {
        if (ticket.owner() != null) return true;
        broken("ticket " + ticket.number() + " (" + ticket.type().label() + ") has no owner");
        return false;
    }

    void neverRaised(Ticket ticket) {
        broken("ticket " + ticket.number() + " (" + ticket.type().label() + ") was worked by "
                + ticket.owner().label() + " and never raised");
    }
}
