package dev.drydock.harness.verdict;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t for paired differences, with a tail on either side of any shift.
 *
 * <p>Undefined (NaN) below two pairs. When all differences are equal there is no spread to compare with: the statistic is then
 * infinite, or NaN at the very shift, and its tail is 0 or 1.
 */
record PairedT(Moments differences) {
    static PairedT of(double[] differences) {
        return new PairedT(Moments.of(differences));
    }

    int degreesOfFreedom() {
        return differences.n() - 1;
    }

    double t(double shift) {
        return (differences.mean() - shift) / differences.standardError();
    }

    /** One-sided p of "the mean difference is at most {@code shift}": small speaks for a difference above it. */
    double pAbove(double shift) {
        if (differences.n() < 2) return Double.NaN;
        if (differences.standardDeviation() == 0) return differences.mean() > shift ? 0 : 1;
        return TDistribution.of(degreesOfFreedom()).survivalProbability(t(shift));
    }

    /** One-sided p of "the mean difference is at least {@code shift}": small speaks for a difference below it. */
    double pBelow(double shift) {
        if (differences.n() < 2) return Double.NaN;
        if (differences.standardDeviation() == 0) return differences.mean() < shift ? 0 : 1;
        return TDistribution.of(degreesOfFreedom()).cumulativeProbability(t(shift));
    }

    /** Two-sided p of "no difference in the mean". */
    double pTwoSided() {
        return Math.min(1, 2 * Math.min(pAbove(0), pBelow(0)));
    }
}
