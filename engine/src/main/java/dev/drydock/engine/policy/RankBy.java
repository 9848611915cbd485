package dev.drydock.engine.policy;

/** By what work is put in order when there is more of it than hands; written in a policy in the order of their weight. */
public enum RankBy {
    /**
     * Who is nearest to a broken promise first. For shipments: the hour by which one must be released to keep its promise, those that are late anyway after
     * those that can be saved. For checkouts: the shorter the promise of the channel, the sooner.
     */
    PROMISE_AT_RISK,
    /** Larger {@link dev.drydock.domain.network.Channel#priority()} first. */
    CHANNEL,
    /** More margin in the goods first, in steps of ten units of the currency. */
    MARGIN,
    /** Loyal customers before returning ones, before new ones. */
    COHORT,
    /** Who came first. Always the last to decide. */
    AGE
}
