package dev.drydock.simulator.run;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;

/** One entry of a log that is kept. */
sealed interface LogEntry {
    void tell(Journal journal);

    record Fact(FulfilmentEvent event) implements LogEntry {
        @Override
        public void tell(Journal journal) {
            journal.fact(event);
        }
    }

    record Heard(FulfilmentEvent event, long nowMillis) implements LogEntry {
        @Override
        public void tell(Journal journal) {
            journal.heard(event, nowMillis);
        }
    }

    record Decided(Decision decision, long nowMillis) implements LogEntry {
        @Override
        public void tell(Journal journal) {
            journal.decided(decision, nowMillis);
        }
    }
}
