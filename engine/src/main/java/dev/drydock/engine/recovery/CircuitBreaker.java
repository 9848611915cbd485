package dev.drydock.engine.recovery;

import dev.drydock.engine.policy.Policy;

/**
 * Spares a system that does not answer: after so many failures in a row calls are held back for a while, then one call tries, and its outcome decides. Asks for
 * no timers: whoever is held back comes back by its own retry.
 *
 * <p>Calls already under way when it opens may still report: late successes close it, late failures change nothing.
 */
public final class CircuitBreaker {
    private final int failuresToOpen;
    private final long openMillis;
    private int failuresInARow;
    private long opensAgainMillis = Long.MIN_VALUE;
    private boolean open;

    public CircuitBreaker(Policy.Breaker breaker) {
        this.failuresToOpen = Math.max(1, breaker.failures());
        this.openMillis = breaker.openMillis();
    }

    /** Whether a call may be made now. While open, the first to ask after the wait may: it is the one that tries, and the next may after another wait. */
    public boolean allows(long nowMillis) {
        if (!open) return true;
        if (nowMillis < opensAgainMillis) return false;
        opensAgainMillis = nowMillis + openMillis;
        return true;
    }

    /** When a call that is held back now may be made at the earliest; now when it is not held back. */
    public long earliestMillis(long nowMillis) {
        return open ? Math.max(nowMillis, opensAgainMillis) : nowMillis;
    }

    public void succeeded() {
        open = false;
        failuresInARow = 0;
    }

    public void failed(long nowMillis) {
        failuresInARow++;
        if (open || failuresInARow < failuresToOpen) return;
        open = true;
        opensAgainMillis = nowMillis + openMillis;
    }

    public boolean open() {
        return open;
    }
}
