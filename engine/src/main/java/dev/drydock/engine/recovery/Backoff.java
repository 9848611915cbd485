package dev.drydock.engine.recovery;

import dev.drydock.engine.policy.Policy;

/**
 * Exponential backoff with full jitter: after attempt n (from 1) the wait is uniform in [0, min(cap, base·2ⁿ⁻¹)). Attempts spread out, so that
 * many callers that failed together do not come back together.
 *
 * <p>The wait is a function of (seed, entity, attempt) and of nothing else: the same retry waits the same time in every replay, whatever else happened.
 */
public final class Backoff {
    private static final int LARGEST_DOUBLING = 40;

    private final Policy.Retry retry;
    private final long key;

    public Backoff(Policy.Retry retry, long seed) {
        this.retry = retry;
        this.key = Mix.mix(seed + Mix.GAMMA);
    }

    /**
     * How long to wait before the next attempt.
     *
     * @param entity what is retried, by any id that is its own
     * @param attempt the attempt that failed, from 1
     */
    public long waitMillis(long entity, int attempt) {
        long limitMillis = limitMillis(attempt);
        double share = Mix.unit(Mix.mix(Mix.mix(entity + key) + attempt * Mix.GAMMA));
        return (long) (share * limitMillis);
    }

    /** Whether the attempt that failed, from 1, was the last one. */
    public boolean exhausted(int attempt) {
        return attempt >= retry.attempts();
    }

    private long limitMillis(int attempt) {
        int doublings = Math.min(Math.max(attempt - 1, 0), LARGEST_DOUBLING);
        long base = retry.baseMillis();
        return base > retry.capMillis() >> doublings ? retry.capMillis() : base << doublings;
    }
}
