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

    /** When a piece was last begun, to the step; the start when none was. */
    long lastBegunMillis() {
        int last = begun.length - 1;
        while (last >= 0 && begun[last] == 0) last--;
        return atMillis(last + 1);
    }
}
