package dev.drydock.scenarios.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the documents of one reading, and knows where in the document the reader is. Not thread-safe. */
public final class Problems {
    /** Beyond this many a reader is not helped by more. */
    public static final int MOST = 200;

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private @Nullable String currency;
    private int added;

    public void add(Position at, String message) {
        add(at, message, "", "");
    }

    public void add(Position at, String message, String expected) {
        add(at, message, expected, "");
    }

    public void add(Position at, String message, String expected, String suggestion) {
        added++;
        if (found.size() < MOST)
            found.add(new Problem(
                    at.file(), at.line(), at.column(), String.join(".", path), message, expected, suggestion));
    }

    /** A name that is not among those that exist. */
    public void unknown(Position at, String what, String written, Collection<String> existing) {
        String expected = existing.isEmpty()
                ? "nothing: there is no " + what
                : existing.size() > 12 ? "" : "one of " + String.join(", ", existing);
        String nearest = existing.size() > 2000 ? "" : NearestName.of(written, existing);
        add(at, "unknown " + what + " '" + Texts.shortened(written) + "'", nearest.isEmpty() ? expected : "", nearest);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How often something was found, the same thing in an aliased part each time it is met. */
    public int count() {
        return added;
    }

    /** All of them, in reading order. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Problem.IN_READING_ORDER);
        return List.copyOf(sorted);
    }

    void enter(String field) {
        path.addLast(field);
    }

    void leave() {
        path.removeLast();
    }

    /** The currency every amount must be in from here on; null: any. */
    public void expectCurrency(@Nullable String code) {
        currency = code;
    }

    @Nullable
    String currency() {
        return currency;
    }
}
