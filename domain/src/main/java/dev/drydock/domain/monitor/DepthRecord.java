package dev.drydock.domain.monitor;

import java.util.Arrays;

/**
 * How much was begun and done in each step of a run, and how much was open at its end. Steps are of a quarter of an hour; once there are {@value #CAPACITY} of
 * them, pairs are joined and steps are twice as long, so that memory stays flat. Told in order of time.
 */
final class DepthRecord {
    private static final int CAPACITY = 8192;
    private static final long FIRST_STEP_MILLIS = 15 * 60_000L;

    private final long startMillis;
    private long stepMillis = FIRST_STEP_MILLIS;
    private int[] begun = new int[128];
    private int[] done = new int[128];
    private int[] open = new int[128];
    private int at;

    DepthRecord(long startMillis) {
        this.startMillis = startMillis;
    }

    void begun(long atMillis, int openNow) {
        advance(atMillis);
        begun[at]++;
        open[at] = openNow;
    }

    void done(long atMillis, int openNow) {
        advance(atMillis);
        done[at]++;
        open[at] = openNow;
    }

    void withdrawn(long atMillis, int openNow) {
        advance(atMillis);
        open[at] = openNow;
    }

    /** Everything up to the step of the given instant. */
    DepthSeries until(long endMillis) {
        advance(endMillis);
        return new DepthSeries(
                startMillis,
                stepMillis,
                Arrays.copyOf(begun, at + 1),
                Arrays.copyOf(done, at + 1),
                Arrays.copyOf(open, at + 1));
    }

    private void advance(long atMillis) {
        long step = (atMillis - startMillis) / stepMillis;
        if (step <= at) return;
        while (step >= CAPACITY) {
            join();
            step = (atMillis - startMillis) / stepMillis;
        }
        if (step >= open.length) grow((int) step);
        Arrays.fill(open, at + 1, (int) step + 1, open[at]);
        at = (int) step;
    }

    private void grow(int step) {
        int length = Math.min(CAPACITY, Math.max(step + 1, 2 * open.length));
        begun = Arrays.copyOf(begun, length);
        done = Arrays.copyOf(done, length);
        open = Arrays.copyOf(open, length);
    }

    private void join() {
        for (int pair = 0; pair <= at / 2; pair++) {
            int second = Math.min(2 * pair + 1, at);
            boolean both = second == 2 * pair + 1;
            begun[pair] = begun[2 * pair] + (both ? begun[second] : 0);
            done[pair] = done[2 * pair] + (both ? done[second] : 0);
            open[pair] = open[second];
        }
        Arrays.fill(begun, at / 2 + 1, begun.length, 0);
        Arrays.fill(done, at / 2 + 1, done.length, 0);
        at /= 2;
        stepMillis *= 2;
    }
}
