package dev.drydock.domain.journal;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import java.util.List;

/** Takes down a run in order: what happened, what the engine heard of it, what it decided. One thread. */
public interface Journal {

    /** Something truly happened, at {@code event.atMillis()}. */
    void fact(FulfilmentEvent event);

    /** The engine took notice of an event now. */
    void heard(FulfilmentEvent event, long nowMillis);

    /** The engine decided something now. */
    void decided(Decision decision, long nowMillis);

    /** Writes to each of these in turn. */
    static Journal all(List<? extends Journal> journals) {
        Journal[] each = journals.toArray(Journal[]::new);
        return new Journal() {
            @Override
            public void fact(FulfilmentEvent event) {
                for (Journal journal : each) journal.fact(event);
            }

            @Override
            public void heard(FulfilmentEvent event, long nowMillis) {
                for (Journal journal : each) journal.heard(event, nowMillis);
            }

            @Override
            public void decided(Decision decision, long nowMillis) {
                for (Journal journal : each) journal.decided(decision, nowMillis);
            }
        };
    }
}
