package dev.drydock.harness.verdict;

/**
 * A received run against an approved one.
 *
 * @param comparison approved as baseline, received as candidate
 * @param sameDigest the same seeds gave the same event log, to the last bit
 * @param pairedSeeds seeds that both sides ran
 * @param unpairedSeeds seeds that only one side ran; they do not enter the comparison
 */
public record ApprovedComparison(Comparison comparison, boolean sameDigest, int pairedSeeds, int unpairedSeeds) {
    public Verdict verdict() {
        return comparison.verdict();
    }

    /** One sentence: identical, or how far apart. */
    public String why() {
        if (sameDigest && comparison.identical()) {
            return "Identical to the approved baseline: same seeds, same digest, same figures.";
        }
        if (pairedSeeds == 0) return "No seed was run on both sides, so there is nothing to pair.";
        return comparison.why()
                + (unpairedSeeds == 0 ? "" : " Seeds run on one side only, left out: %d.".formatted(unpairedSeeds));
    }
}
