package dev.drydock.domain.view;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Network;
import java.util.function.Consumer;

/** Hands on the facts and decisions of a run as plain entries, as it goes. One thread. */
public final class LiveLog implements Journal {
    private static final String TIMER = "timer.";

    private final EntryFields fields;
    private final Consumer<LogEntry> reader;

    public LiveLog(Network network, Consumer<LogEntry> reader) {
        this.fields = new EntryFields(network);
        this.reader = reader;
    }

    @Override
    public void fact(FulfilmentEvent event) {
        fields.begin();
        event.describe(fields);
        reader.accept(new LogEntry("fact", event.type(), event.atMillis(), fields.values()));
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {}

    @Override
    public void decided(Decision decision, long nowMillis) {
        if (decision.type().startsWith(TIMER)) return;
        fields.begin();
        decision.describe(fields);
        reader.accept(new LogEntry("decided", decision.type(), nowMillis, fields.values()));
    }
}
