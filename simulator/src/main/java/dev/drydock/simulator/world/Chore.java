package dev.drydock.simulator.world;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Ticket;
import org.jspecify.annotations.Nullable;

/** One piece of work for a person: a ticket, an approval, or counting a shelf. */
final class Chore {
    final int number;
    final @Nullable Ticket ticket;
    final long extraCents;
    final int node;
    final int product;

    /** Where it lies; null before it lies anywhere. */
    @Nullable
    TeamDesk desk;

    /** Who has taken it up, or -1. */
    int person = -1;

    long startsAtMillis;
    long workMillis;
    /** Each taking up ends at its own time: what was taken back in between counts no more. */
    long endsAtMillis;

    private Chore(int number, @Nullable Ticket ticket, long extraCents, int node, int product) {
        this.number = number;
        this.ticket = ticket;
        this.extraCents = extraCents;
        this.node = node;
        this.product = product;
    }

    static Chore ticket(int number, Ticket ticket, long extraCents) {
        return new Chore(number, ticket, extraCents, -1, -1);
    }

    static Chore count(int number, int node, int product) {
        return new Chore(number, null, 0, node, product);
    }

    @Nullable
    ExceptionType type() {
        return ticket == null ? null : ticket.type();
    }
}
