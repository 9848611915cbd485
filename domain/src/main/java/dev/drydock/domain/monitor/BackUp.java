package dev.drydock.domain.monitor;

/**
 * A time in which the queue of a handoff was longer than is usual for the hour. Instants are epoch milliseconds.
 *
 * @param sinceMillis when it began to back up: the change point
 * @param noticedMillis when that could first be told from the queue
 * @param untilMillis when the queue was back to usual, or the last order had come
 * @param peakPieces most that was open at the end of a step
 * @param usualPieces what is usual at that hour
 * @param excessHours pieces more than usual × hours
 */
public record BackUp(
        long sinceMillis,
        long noticedMillis,
        long untilMillis,
        int peakPieces,
        double usualPieces,
        double excessHours) {}
