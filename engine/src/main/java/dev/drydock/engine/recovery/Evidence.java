package dev.drydock.engine.recovery;

/** So many of the newest parcels went wrong. */
record Evidence(Signal signal, int judged, int bad) {

    /** Natural logarithm of how seldom chance alone may look this bad: once in a hundred million windows. */
    private static final double RARITY = 18.42;

    /**
     * Whether there are enough parcels, the share that went wrong reaches the limit, and a carrier in order would show such a share so rarely that chance is
     * out of the question: Chernoff's bound P(X ≥ k) ≤ exp(−n·D(k/n ‖ p)), where D is the relative entropy of two coins and p the normal share.
     */
    boolean convinces(int leastParcels, double limitShare) {
        if (judged < leastParcels || judged == 0) return false;
        double share = (double) bad / judged;
        return share >= limitShare
                && share > signal.normalShare()
                && judged * relativeEntropy(share, signal.normalShare()) >= RARITY;
    }

    private static double relativeEntropy(double share, double normal) {
        double hit = share * StrictMath.log(share / normal);
        double miss = share >= 1 ? 0 : (1 - share) * StrictMath.log((1 - share) / (1 - normal));
        return hit + miss;
    }
}
