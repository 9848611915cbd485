package dev.drydock.engine.policy;

import java.util.Collection;

/** Finds the name that was probably meant. */
final class Nearest {
    private Nearest() {}

    /** The name with the smallest edit distance, the first among equals; empty when there is none. */
    static String to(String wrong, Collection<String> names) {
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(wrong, name);
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The same, but empty when none is so close that it may have been meant. */
    static String toOrNone(String wrong, Collection<String> names) {
        String best = to(wrong, names);
        return distance(wrong, best) <= Math.max(2, wrong.length() / 3) ? best : "";
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
