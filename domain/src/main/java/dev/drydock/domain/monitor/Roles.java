package dev.drydock.domain.monitor;

/**
 * What entries of one kind mean to the declared handoffs; arrays of positions in the workflow, not to be changed.
 *
 * @param withdraws whether it may take work away: what was cancelled or stopped is neither done nor open
 */
record Roles(int[] begins, int[] ends, int[] fails, boolean withdraws, boolean responds) {

    /** Whether they mean anything to anyone. */
    boolean matter() {
        return begins.length + ends.length + fails.length > 0 || withdraws || responds;
    }
}
