package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one order, in order: facts, what was heard late, decisions with their explanations. */
public record Timeline(int order, List<Entry> entries) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** Whether an entry is truth, hearsay or a decision. */
    public enum Kind {
        FACT,
        HEARD,
        DECIDED
    }

    /** @param text the fields of the entry for a person: {@code node dallas, service northline ground, postage 12.35 USD} */
    public record Entry(
            long atMillis,
            Kind kind,
            String type,
            String text,
            @Nullable Explanation explanation) {}
}
