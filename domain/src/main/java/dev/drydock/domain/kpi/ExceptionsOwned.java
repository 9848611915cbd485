package dev.drydock.domain.kpi;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;

/** Every order the seller gave up, in full or in part, has been somebody's ticket, and nobody works a ticket that was never raised. */
final class ExceptionsOwned extends Invariant {
    /** Orders given up that no ticket has spoken of yet. */
    private final NumberSet unowned = new NumberSet();

    ExceptionsOwned() {
        super(
                "every exception owned",
                "each order the seller gave up, in full or in part, has been a ticket, and no ticket is worked that was never raised");
    }

    /** A ticket may have come before, and may still come. */
    void givenUp(OrderCase now) {
        if (!now.notPaid() && !now.troubled) unowned.add(now.order.number());
    }

    void owned(Order order) {
        unowned.remove(order.number());
    }

    void neverRaised(Ticket ticket) {
        broken("ticket " + ticket.number() + " (" + ticket.type().label() + ") was worked by "
                + ticket.owner().label() + " and never raised");
    }

    void finish() {
        for (int order = unowned.next(0); order >= 0; order = unowned.next(order + 1))
            broken("order " + order + ": units cancelled, and no ticket was ever raised about it");
    }
}
