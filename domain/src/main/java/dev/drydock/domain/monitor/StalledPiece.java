package dev.drydock.domain.monitor;

import dev.drydock.domain.handoff.Handoff;
import java.util.Comparator;

/**
 * A piece of work that took longer in a handoff than its objective.
 *
 * @param order number of the order, or of the cart that may become it; -1 when it is about none
 * @param shipment number, or -1
 * @param node index of the node concerned, or -1
 * @param triggeredMillis when it began
 * @param doneMillis when it was done; 0 while it is open
 * @param respondedMillis when someone first did something about it: worked or settled a ticket of the order, or began the handoff again; 0 when nobody did
 */
public record StalledPiece(
        Handoff handoff,
        int order,
        int shipment,
        int node,
        long triggeredMillis,
        long doneMillis,
        long respondedMillis) {

    /** By when they were due. */
    static final Comparator<StalledPiece> LATEST_FIRST =
            Comparator.comparingLong(StalledPiece::dueMillis).reversed();

    /** When it was due. */
    public long dueMillis() {
        return triggeredMillis + handoff.objectiveMillis();
    }
}
