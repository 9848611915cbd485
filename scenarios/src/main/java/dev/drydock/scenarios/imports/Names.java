package dev.drydock.scenarios.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives texts of an export names that a world can use, each text its own and always the same. */
final class Names {
    private static final int LONGEST = 72;
    private final Map<String, String> nameByText = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final String otherwise;

    /** @param otherwise stands in for texts of which nothing is left */
    Names(String otherwise) {
        this.otherwise = otherwise;
    }

    String of(String text) {
        return nameByText.computeIfAbsent(text, this::make);
    }

    private String make(String text) {
        String name = tidy(text);
        if (name.isEmpty()) name = otherwise;
        String free = name;
        for (int next = 2; !taken.add(free); next++) free = name + "-" + next;
        return free;
    }

    /** Letters, digits and a few marks, without accents; whatever else becomes a hyphen. */
    static String tidy(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String marked = plain.replaceAll("[^A-Za-z0-9._:/+-]+", "-").replaceAll("^[^A-Za-z0-9]+|-+$", "");
        return marked.length() <= LONGEST ? marked : marked.substring(0, LONGEST);
    }
}
