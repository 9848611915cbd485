package dev.drydock.harness.verdict;

/**
 * Where one metric came out, in the words of canary judges. {@link #INCONCLUSIVE} is added to their five: evidence that reaches
 * across the margin is neither a pass nor a failure.
 */
public enum Classification {
    /** The whole interval is acceptable. */
    PASS("Pass"),
    /** Failed: the whole interval lies above what the margin accepts. */
    HIGH("High"),
    /** Failed: the whole interval lies below what the margin accepts. */
    LOW("Low"),
    /** There is data, and it does not settle the question. */
    INCONCLUSIVE("Inconclusive"),
    /** Too few replications have data on both sides. */
    NODATA("Nodata"),
    /** The values cannot be judged: one of them is not finite. */
    ERROR("Error");

    private final String word;

    Classification(String word) {
        this.word = word;
    }

    /** The word used in files and JSON. */
    public String word() {
        return word;
    }

    public boolean failed() {
        return this == HIGH || this == LOW;
    }
}
