package dev.drydock.engine.payload;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How alike two names are, whatever their case and separators. */
final class Likeness {
    private static final double ENOUGH = 0.5;

    private Likeness() {}

    /** The name most like the given one, or null when none is like it or two are equally so. */
    static @Nullable String nearest(String name, Collection<String> among) {
        String best = null;
        double most = 0;
        boolean tied = false;
        for (String each : among) {
            double likeness = of(name, each);
            if (likeness > most) {
                most = likeness;
                best = each;
                tied = false;
            } else if (likeness == most) tied = true;
        }
        return tied || most < ENOUGH ? null : best;
    }

    /** 1 when they are the same but for case and separators; else the share of the longer one that need not be changed, by edit distance. */
    static double of(String left, String right) {
        String a = bare(left);
        String b = bare(right);
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 1 : 1 - (double) edits(a, b) / longest;
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
