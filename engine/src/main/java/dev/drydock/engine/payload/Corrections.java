package dev.drydock.engine.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The mappings that hold for one partner, in the order in which they are tried. Immutable. */
public record Corrections(List<Correction> each) {
    public static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        each = List.copyOf(each);
    }

    /**
     * A partner's names and words, each with ours, in this order: {@code orderId: order_id} for a field wherever it occurs, {@code shipping.city:
     * shipping_address.city} for one in its place, {@code status:success: handed_over} for a word.
     */
    public static Corrections aliases(Map<String, String> aliases) {
        List<Correction> corrections = new ArrayList<>();
        aliases.forEach((from, to) -> corrections.add(alias(from, to)));
        return new Corrections(corrections);
    }

    private static Correction alias(String from, String to) {
        int colon = from.indexOf(':');
        if (colon >= 0) return new Correction.Translate(from.substring(0, colon), from.substring(colon + 1), to);
        return from.contains(".") || to.contains(".") ? new Correction.Move(from, to) : new Correction.Rename(from, to);
    }

    /** These, and then those that are not among them. */
    public Corrections and(Corrections more) {
        if (more.each.isEmpty()) return this;
        List<Correction> all = new ArrayList<>(each);
        for (Correction correction : more.each) if (!all.contains(correction)) all.add(correction);
        return new Corrections(all);
    }

    public boolean isEmpty() {
        return each.isEmpty();
    }

    /** For a person. */
    public String text() {
        StringBuilder line = new StringBuilder();
        for (Correction correction : each)
            line.append(line.isEmpty() ? "" : ", ").append(correction.text());
        return line.toString();
    }

    /** Changes the payload in place, and says whether anything changed. */
    boolean apply(JsonNode content) {
        boolean changed = false;
        for (Correction correction : each) changed |= Correction.everywhere(correction, content);
        return changed;
    }
}
