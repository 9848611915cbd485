package dev.drydock.harness.verdict;

import java.math.BigDecimal;

/**
 * What one paired series shows, before the other metrics are known: intervals, margin and the p-value of harm.
 *
 * @param sameRun both sides carry the same digest over the same seeds, so that even a single identical pair is proof
 */
record Evidence(
        PairedSeries series,
        boolean sameRun,
        Interval baseline,
        Interval candidate,
        Interval difference,
        double margin,
        double harmP,
        Companions companions) {

    static Evidence of(PairedSeries series, boolean sameRun, double level) {
        Metric metric = series.metric();
        double[] differences = series.differences();
        Interval baseline = Interval.ofMeans(series.baselineWithData(), level);
        double margin = metric.margin().resolve(baseline.mean());
        return new Evidence(
                series,
                sameRun,
                baseline,
                Interval.ofMeans(series.candidateWithData(), level),
                Interval.ofMeans(differences, level),
                margin,
                series.finite() ? harmP(PairedT.of(differences), metric.direction(), margin) : Double.NaN,
                series.finite() ? Companions.of(differences) : Companions.NONE);
    }

    /** Two-sided, so that it is at most 1 − level just when the interval lies beyond the margin on a bad side. */
    private static double harmP(PairedT t, Direction direction, double margin) {
        double above = t.pAbove(direction.highestAccepted(margin));
        double below = t.pBelow(direction.lowestAccepted(margin));
        return Math.min(1, 2 * Math.min(above, below));
    }

    Metric metric() {
        return series.metric();
    }

    int n() {
        return difference.n();
    }

    /** Whether fewer than half of the replications have data on both sides. */
    boolean lacksData() {
        return n() == 0 || 2 * n() < series.replications();
    }

    /** Whether every pair agrees to the last bit, on more than the word of one replication. */
    boolean identical() {
        return series.identical() && (n() > 1 || sameRun);
    }

    /** Whether data that this metric depends on vanished under the candidate. */
    boolean lostNeededData() {
        return (metric().critical() || metric().mustHaveData()) && series.lostByCandidate() > 0;
    }

    boolean above() {
        return difference.low() > metric().direction().highestAccepted(margin);
    }

    boolean below() {
        return difference.high() < metric().direction().lowestAccepted(margin);
    }

    boolean acceptable() {
        return difference.low() >= metric().direction().lowestAccepted(margin)
                && difference.high() <= metric().direction().highestAccepted(margin);
    }

    /** How many pairs would narrow the interval until it no longer reaches across a margin, with this mean and spread. */
    long replicationsToSettle() {
        Direction direction = metric().direction();
        double distance = Math.min(
                Math.abs(difference.mean() - direction.lowestAccepted(margin)),
                Math.abs(difference.mean() - direction.highestAccepted(margin)));
        double half = (difference.high() - difference.low()) / 2;
        return (long)
                Math.ceil(n() * (half / distance) * (half / distance)); // saturates when the mean sits on the margin
    }

    /** @param adjustedP NaN when the metric is not one of the guardrails */
    Classification classify(double adjustedP) {
        if (!series.finite()) return Classification.ERROR;
        if (lacksData()) return Classification.NODATA;
        if (lostNeededData() && (identical() || acceptable())) return Classification.INCONCLUSIVE;
        if (identical()) return Classification.PASS;
        if ((above() || below()) && adjustedP > 1 - difference.level()) return Classification.INCONCLUSIVE;
        if (above()) return Classification.HIGH;
        if (below()) return Classification.LOW;
        return acceptable() ? Classification.PASS : Classification.INCONCLUSIVE;
    }

    Assessment assess(Classification classification) {
        return switch (classification) {
            case ERROR, NODATA -> Assessment.UNKNOWN;
            case INCONCLUSIVE -> Assessment.INCONCLUSIVE;
            case HIGH, LOW -> metric().direction() == Direction.EITHER ? Assessment.CHANGED : Assessment.WORSE;
            case PASS -> assessPass();
        };
    }

    private Assessment assessPass() {
        if (identical()) return Assessment.IDENTICAL;
        if (difference.low() > margin || difference.high() < -margin) return Assessment.BETTER;
        return difference.low() >= -margin && difference.high() <= margin ? Assessment.SAME : Assessment.NO_WORSE;
    }

    String method() {
        if (!series.finite()) return "not finite";
        if (lacksData()) return "no data";
        if (identical()) return sameRun ? "identical digest" : "identical pairs";
        if (n() == 1) return "one pair";
        if (difference.low() == difference.high()) return "constant difference";
        return "paired t, " + percent(difference.level());
    }

    private static String percent(double level) {
        return new BigDecimal(Double.toString(level))
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
