package dev.drydock.harness.verdict;

import java.util.Arrays;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Wilcoxon's signed-rank test of paired differences. Zero differences are dropped first (the library would count their block
 * twice); exact below 50 differences without ties, else the normal approximation with tie and continuity correction.
 */
final class SignedRank {
    private SignedRank() {}

    /** Two-sided p; 1 when all differences are zero, NaN without data. */
    static double pTwoSided(double[] differences) {
        if (differences.length == 0) return Double.NaN;
        double[] used = Arrays.stream(differences).filter(d -> d != 0).toArray();
        if (used.length == 0) return 1;
        return WilcoxonSignedRankTest.withDefaults()
                .with(used.length < 50 && !tied(used) ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
                .with(ContinuityCorrection.ENABLED)
                .test(used)
                .getPValue();
    }

    private static boolean tied(double[] differences) {
        return Arrays.stream(differences).map(Math::abs).distinct().count() < differences.length;
    }
}
