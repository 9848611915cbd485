package dev.drydock.engine.policy;

/**
 * How messages to and from other systems are sent, bounded, checked and replayed. Durations in milliseconds; 0 means never, and a limit of 0 means none.
 *
 * @param replay who brings back what got stuck
 * @param askEveryMillis how often the storefront is asked for orders that never arrived, when that is done by rule
 * @param checkAtMinute minute of the UTC day, Monday to Friday, at which people compare storefront and order desk; -1: never
 * @param replayAfterMillis a command of which nothing came is sent again after this, and then after twice that
 * @param breaker whether a system that keeps failing is left alone for a while; {@link Policy.Breaker#failures} in a row open it
 * @param openMillis how long it is left alone before one call is tried
 * @param inFlight commands to one system without an answer at the same time
 * @param outbox commands to one system, waiting and without an answer, at which its outbox counts as full
 */
public record MessageRules(
        Replay replay,
        long askEveryMillis,
        int checkAtMinute,
        long replayAfterMillis,
        boolean breaker,
        long openMillis,
        int inFlight,
        int outbox) {

    /** Who brings back what got stuck. */
    public enum Replay {
        /** Done by rule, as soon as the other side answers again. */
        AUTOMATIC,
        /** One by one by people, in office hours. */
        BY_HAND
    }

    /** What holds when a policy says nothing. */
    public static final MessageRules USUAL = new MessageRules(Replay.AUTOMATIC, 0, -1, 0, true, 60_000, 0, 0);

    public boolean byHand() {
        return replay == Replay.BY_HAND;
    }
}
