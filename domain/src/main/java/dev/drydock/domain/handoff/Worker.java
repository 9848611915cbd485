package dev.drydock.domain.handoff;

/**
 * Who worked a ticket, and since when: the first response.
 *
 * @param team which need not be the owner: a fallback steps in, or it was escalated
 * @param person counts from 0 within the team
 * @param startedAtMillis when the person turned to it, epoch milliseconds
 */
public record Worker(Team team, int person, long startedAtMillis) {
    static final int FIRST = 0;

    /** The first person of the ticket's owner. */
    public static Worker of(Ticket ticket, long startedAtMillis) {
        return new Worker(ticket.owner(), FIRST, startedAtMillis);
    }
}
