package dev.drydock.harness.verdict;

import java.util.Arrays;

/** Which way a metric should move: the side on which a change is welcome. */
public enum Direction {
    /** More is better, such as on time in full: only a fall counts against the candidate. */
    INCREASE_IS_GOOD("increase"),
    /** Less is better, such as cost per order: only a rise counts against the candidate. */
    DECREASE_IS_GOOD("decrease"),
    /** Any change beyond the margin counts against the candidate, such as orders received. */
    EITHER("either");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /**
     * The word used in files, JSON and on the command line: the direction that is welcome. Kayenta's canary judge gives the same
     * words to the direction that counts as a failure, so its configurations have to be turned around when they are read.
     */
    public String word() {
        return word;
    }

    /** The lowest change of a metric that is acceptable, given its margin; −∞ where a fall is welcome. */
    double lowestAccepted(double margin) {
        return this == DECREASE_IS_GOOD ? Double.NEGATIVE_INFINITY : -margin;
    }

    /** The highest change of a metric that is acceptable, given its margin; ∞ where a rise is welcome. */
    double highestAccepted(double margin) {
        return this == INCREASE_IS_GOOD ? Double.POSITIVE_INFINITY : margin;
    }

    /** @throws IllegalArgumentException naming the known words, when {@code word} is none of them */
    public static Direction ofWord(String word) {
        return Arrays.stream(values())
                .filter(direction -> direction.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "direction '" + word + "' is unknown, expected increase, decrease or either"));
    }
}
