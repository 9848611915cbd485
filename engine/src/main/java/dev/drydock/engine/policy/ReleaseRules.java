package dev.drydock.engine.policy;

import java.util.List;

/**
 * In which order and how far ahead shipments are released to a node. What was released can no longer be overtaken: nodes pick in the order in which
 * work reaches them.
 *
 * @param aheadHours of a node's planned throughput are released; what is beyond waits for its turn; 0: everything is released at once
 * @param rank by what waiting shipments are put in order, most important first; empty: first come, first served
 * @param longestWaitMillis whatever has waited longer is next, whatever its rank; 0: no such limit
 */
public record ReleaseRules(double aheadHours, List<RankBy> rank, long longestWaitMillis) {
    /** What holds when a policy says nothing. */
    public static final ReleaseRules USUAL = new ReleaseRules(0, List.of(), 0);

    public ReleaseRules {
        rank = List.copyOf(rank);
    }
}
