package dev.drydock.simulator.random;

/**
 * One of n things by weight, in constant time: Walker's alias method, tables built as in Vose, "A Linear Algorithm for Generating Random
 * Numbers with a Given Distribution", 1991. Immutable.
 */
public final class Choice {
    private final double[] keep;
    private final int[] alias;

    /** @throws IllegalArgumentException when there is no positive weight, or a negative one */
    public Choice(double[] weights) {
        int n = weights.length;
        double total = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) throw new IllegalArgumentException("weights are not negative: " + weight);
            total += weight;
        }
        if (!(total > 0)) throw new IllegalArgumentException("needs a positive weight");
        keep = new double[n];
        alias = new int[n];
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            keep[i] = weights[i] * n / total;
            alias[i] = i;
            if (keep[i] < 1) small[smalls++] = i;
            else large[larges++] = i;
        }
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            alias[less] = more;
            keep[more] -= 1 - keep[less];
            if (keep[more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
        while (larges > 0) keep[large[--larges]] = 1;
        while (smalls > 0) keep[small[--smalls]] = 1; // only rounding left them below
    }

    /** Takes one number from the draws. */
    public int pick(Draws draws) {
        double at = draws.nextDouble() * keep.length;
        int i = (int) at;
        return at - i < keep[i] ? i : alias[i];
    }

    /** How many things there are to choose from. */
    public int size() {
        return keep.length;
    }
}
