package dev.drydock.engine.policy;

/**
 * When a faster service is bought: only for an order that slow services are predicted to bring late by more than a tolerance, and then only when it pays. It pays when
 * P(late) × the channel's cost of being late falls by more than the postage rises.
 *
 * @param on else fast services compete with slow ones for every order
 * @param toleranceMillis predicted lateness that is accepted without looking at fast services
 */
public record Hedge(boolean on, long toleranceMillis) {
    public static final Hedge OFF = new Hedge(false, 0);
}
