package dev.drydock.harness.verdict;

/**
 * Robust figures beside the paired t. They do not decide; where they disagree with it, a few replications carry the mean.
 *
 * @param walshMedian the Hodges–Lehmann estimate of the difference, in the metric's unit
 * @param signFlipP two-sided sign-flip permutation p of "no difference"
 * @param signedRankP two-sided Wilcoxon signed-rank p of "no difference"
 * @param pairedTp two-sided paired-t p of "no difference"
 */
public record Companions(double walshMedian, double signFlipP, double signedRankP, double pairedTp) {
    static final Companions NONE = new Companions(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    static Companions of(double[] differences) {
        if (differences.length == 0) return NONE;
        return new Companions(
                WalshMedian.of(differences),
                SignFlip.pTwoSided(differences),
                SignedRank.pTwoSided(differences),
                PairedT.of(differences).pTwoSided());
    }
}
