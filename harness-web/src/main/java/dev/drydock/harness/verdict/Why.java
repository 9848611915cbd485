package dev.drydock.harness.verdict;

import java.util.Locale;

/** Puts one metric's evidence into one plain sentence. */
final class Why {
    private static final long MOST_WORTH_RUNNING = 10_000;

    private final Evidence evidence;
    private final Interval difference;
    private final Figures figures;

    private Why(Evidence evidence) {
        this.evidence = evidence;
        this.difference = evidence.difference();
        this.figures = Figures.of(evidence.metric(), difference, evidence.margin());
    }

    static String sentence(Evidence evidence, Classification classification, double adjustedP, long guardrails) {
        Why why = new Why(evidence);
        String label = evidence.metric().label();
        return switch (classification) {
            case ERROR -> label + " has a value that is not finite and cannot be judged.";
            case NODATA -> label + why.lackOfData();
            case PASS ->
                label + (evidence.identical() ? why.sameness() : why.movement() + why.passing()) + why.gaps() + ".";
            case HIGH, LOW -> label + why.movement() + why.failing() + why.gaps() + ".";
            case INCONCLUSIVE -> label + why.unsettled(adjustedP, guardrails) + ".";
        };
    }

    private String lackOfData() {
        if (evidence.n() == 0) return " has no data: no replication has a value on both sides.";
        return " has too little data: %d of %d replications have a value on both sides, at least half are needed."
                .formatted(evidence.n(), evidence.series().replications());
    }

    private String sameness() {
        return evidence.n() == 1
                ? " is identical in the only replication, and so is the digest"
                : " is identical in all %d replications".formatted(evidence.n());
    }

    private String movement() {
        if (!difference.bounded()) return " %s in the only replication with data".formatted(moved());
        if (difference.low() == difference.high()) return " %s in every replication".formatted(moved());
        if (difference.low() > 0 || difference.high() < 0) {
            double near = Math.min(Math.abs(difference.low()), Math.abs(difference.high()));
            double far = Math.max(Math.abs(difference.low()), Math.abs(difference.high()));
            return " %s (%s to %s)".formatted(moved(), figures.plain(near), figures.plain(far));
        }
        return " moved by %s (%s to %s)"
                .formatted(
                        (figures.signed(difference.mean()) + " " + figures.word()).strip(),
                        figures.signed(difference.low()),
                        figures.signed(difference.high()));
    }

    private String moved() {
        if (difference.mean() == 0) return "did not move";
        return (difference.mean() > 0 ? "rose by " : "fell by ") + figures.counted(Math.abs(difference.mean()));
    }

    private String passing() {
        return switch (evidence.assess(Classification.PASS)) {
            case BETTER -> evidence.margin() == 0 ? ": better" : ", " + beyond();
            case SAME -> ", within " + margin();
            default ->
                evidence.margin() == 0
                        ? ": not worse"
                        : ": not worse by more than %s; a gain beyond it is not certain".formatted(margin());
        };
    }

    private String failing() {
        String side =
                evidence.metric().direction() == Direction.EITHER ? ": a change either way counts" : ": the wrong way";
        return evidence.margin() == 0 ? side : side + ", " + beyond();
    }

    private String unsettled(double adjustedP, long guardrails) {
        if (evidence.lostNeededData() && (evidence.identical() || evidence.acceptable())) {
            return " lost its data under the candidate in %d of %d replications that have it under the baseline"
                    .formatted(
                            evidence.series().lostByCandidate(),
                            evidence.series().replications());
        }
        if (!difference.bounded()) return movement() + "; one pair gives no interval";
        if (evidence.above() || evidence.below()) {
            return movement() + gaps() + ": beyond " + margin() + " on its own, but not once adjusted for "
                    + String.format(
                            Locale.ROOT,
                            "%d guardrails (p %.3g becomes %.3g)",
                            guardrails,
                            evidence.harmP(),
                            adjustedP);
        }
        String across = evidence.margin() == 0 ? "zero, and no margin is granted" : margin();
        return movement() + gaps() + ": the interval reaches across " + across + remedy();
    }

    private String remedy() {
        long needed = evidence.replicationsToSettle();
        return needed > MOST_WORTH_RUNNING
                ? ""
                : "; about %d replications would settle it if the mean stays".formatted(needed);
    }

    /** "Well" when the nearest end of the interval is at least two margins out. */
    private String beyond() {
        double near = Math.min(Math.abs(difference.low()), Math.abs(difference.high()));
        return (near >= 2 * evidence.margin() ? "well beyond " : "beyond ") + margin();
    }

    private String margin() {
        return figures.margin(evidence.margin());
    }

    private String gaps() {
        int missing = evidence.series().replications() - evidence.n();
        return missing == 0
                ? ""
                : " (no data in %d of %d replications)"
                        .formatted(missing, evidence.series().replications());
    }
}
