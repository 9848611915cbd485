package dev.drydock.domain.handoff;

/**
 * Where an exception goes: to its owner first, and on when nobody has dealt with it in time.
 *
 * @param owner who is called
 * @param fallback who is called when the owner has nobody at a desk in this world
 * @param windowMillis time for a remedy before a soft exception is escalated; 0: never
 * @param escalateTo who is called then
 * @param runbook what to do, as a file of the catalogue: {@code runbooks/label-rejected.md}
 */
public record ExceptionRoute(
        ExceptionType type,
        Severity severity,
        Team owner,
        Team fallback,
        long windowMillis,
        Team escalateTo,
        String runbook) {
    /** How bad it is. */
    public enum Severity {
        /** It can be put right without the customer losing anything: people are notified and have a window for a remedy. */
        SOFT,
        /** The customer loses something: revenue operations are called at once, and compensation rules apply. */
        HARD
    }
}
