package dev.drydock.scenarios.form;

import java.util.Collection;
import java.util.Locale;

/** Finds the valid name that someone most likely meant. */
public final class NearestName {
    private NearestName() {}

    /** The candidate with the fewest edits when these are few for its length; empty when nothing is near. */
    public static String of(String written, Collection<String> candidates) {
        String nearest = "";
        int limit = Math.max(2, Math.min(written.length(), 60) / 3);
        int fewest = Math.min(limit, written.length() - 1) + 1;
        for (String candidate : candidates) {
            int edits = edits(simple(written), simple(candidate), fewest);
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static String simple(String name) {
        String cut = name.length() > 60 ? name.substring(0, 60) : name;
        return cut.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Edits with swaps of neighbours counted as one (optimal string alignment). */
    static int edits(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) return limit;
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) table[i][0] = i;
        for (int j = 0; j <= b.length(); j++) table[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(table[i - 1][j] + 1, Math.min(table[i][j - 1] + 1, table[i - 1][j - 1] + change));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    best = Math.min(best, table[i - 2][j - 2] + 1);
                table[i][j] = best;
            }
        }
        return table[a.length()][b.length()];
    }
}
