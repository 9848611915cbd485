package dev.drydock.harness.verdict;

/** What a metric's interval says to its owner, with the direction taken into account. */
public enum Assessment {
    /** The whole interval is beyond the margin on the good side. */
    BETTER("better"),
    /** Every pair agrees to the last bit. */
    IDENTICAL("identical"),
    /** The whole interval lies within the margin. */
    SAME("same"),
    /** Harm beyond the margin is ruled out; whether there is a gain beyond it stays open. */
    NO_WORSE("no worse"),
    /** The whole interval is beyond the margin on the bad side. */
    WORSE("worse"),
    /** The whole interval is beyond the margin, and for this metric either side is bad. */
    CHANGED("changed"),
    /** The interval reaches across the margin on a bad side, or is unknown. */
    INCONCLUSIVE("inconclusive"),
    /** Nothing to assess: data are missing or not finite. */
    UNKNOWN("unknown");

    private final String word;

    Assessment(String word) {
        this.word = word;
    }

    /** The word used in files and JSON. */
    public String word() {
        return word;
    }
}
