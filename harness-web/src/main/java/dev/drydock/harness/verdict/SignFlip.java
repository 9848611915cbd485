package dev.drydock.harness.verdict;

/**
 * The sign-flip permutation test of paired differences: if the candidate made no difference, each seed's difference might as well
 * have had the other sign. No distribution is assumed beyond that symmetry.
 *
 * <p>Up to {@value #EXACT_UP_TO} differences all sign patterns are counted; beyond that {@value #DRAWS} are drawn from a fixed
 * seed, so that the same differences always give the same p, and the observed pattern counts as one of them (p is never 0).
 */
final class SignFlip {
    static final int EXACT_UP_TO = 16;
    static final int DRAWS = 9_999;
    private static final long SEED = 0x5EED_F11B_5EED_F11BL;

    private SignFlip() {}

    /** Two-sided p: the share of sign patterns whose sum is at least as far from zero as the observed one; NaN without data. */
    static double pTwoSided(double[] differences) {
        if (differences.length == 0) return Double.NaN;
        double sum = 0;
        double size = 0;
        for (double difference : differences) {
            sum += difference;
            size += Math.abs(difference);
        }
        double reach = Math.abs(sum) - 1e-12 * size; // sums that are equal but for rounding are equal
        return differences.length <= EXACT_UP_TO ? exact(differences, reach) : drawn(differences, reach);
    }

    private static double exact(double[] differences, double reach) {
        int patterns = 1 << (differences.length - 1); // the mirrored half has the same distances from zero
        int asFar = 0;
        for (int pattern = 0; pattern < patterns; pattern++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++)
                sum += (pattern >>> i & 1) == 0 ? differences[i] : -differences[i];
            if (Math.abs(sum) >= reach) asFar++;
        }
        return (double) asFar / patterns;
    }

    private static double drawn(double[] differences, double reach) {
        long state = SEED;
        int asFar = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            long signs = 0;
            for (int i = 0; i < differences.length; i++) {
                if (i % Long.SIZE == 0) signs = mixed(state += 0x9E37_79B9_7F4A_7C15L);
                sum += (signs & 1) == 0 ? differences[i] : -differences[i];
                signs >>>= 1;
            }
            if (Math.abs(sum) >= reach) asFar++;
        }
        return (1.0 + asFar) / (1.0 + DRAWS);
    }

    /** The output step of SplitMix64 (Steele, Lea and Flood 2014), spelled out so that every Java version draws the same. */
    private static long mixed(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
