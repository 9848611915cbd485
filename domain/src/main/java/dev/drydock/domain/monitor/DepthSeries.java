package dev.drydock.domain.monitor;

/**
 * Work of one handoff over a run, step by step. Arrays are of one length and not to be changed.
 *
 * @param begun in each step
 * @param done in each step
 * @param open at the end of each step
 */
public record DepthSeries(long startMillis, long stepMillis, int[] begun, int[] done, int[] open) {

    public int steps() {
        return open.length;
    }

    /** When a step begins, epoch milliseconds. */
    public long atMillis(int step) {
        return startMillis + step * stepMillis;
    }

    /** The first step after the last in which anything was begun: what follows is a run that drains. */
    int live() {
        int live = begun.length;
        while (live > 0 && begun[live - 1] == 0) live--;
        return live;
    }
}
