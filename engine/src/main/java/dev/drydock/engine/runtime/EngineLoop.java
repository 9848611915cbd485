package dev.drydock.engine.runtime;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.engine.Engine;
import dev.drydock.engine.port.Clock;
import dev.drydock.engine.port.Connectors;
import dev.drydock.engine.port.Decisions;
import java.util.ArrayDeque;

/**
 * Runs the engine: an event comes in, is journaled as heard, handled, and each decision is journaled and carried out. Events that a decision
 * brings about at once wait their turn, so the engine handles one event at a time. One thread.
 */
public final class EngineLoop {
    private final Engine engine;
    private final Clock clock;
    private final Journal journal;
    private final Connectors connectors;
    private final Decisions carryOut = this::carryOut;
    private final ArrayDeque<FulfilmentEvent> inbox = new ArrayDeque<>();
    private boolean busy;

    public EngineLoop(Engine engine, Clock clock, Journal journal, Connectors connectors) {
        this.engine = engine;
        this.clock = clock;
        this.journal = journal;
        this.connectors = connectors;
    }

    /** Lets the engine set its first timers. */
    public void start() {
        busy = true;
        engine.start(clock.nowMillis(), carryOut);
        drain();
    }

    /** Gives the engine an event now. */
    public void hear(FulfilmentEvent event) {
        if (busy) {
            inbox.add(event);
            return;
        }
        busy = true;
        handle(event);
        drain();
    }

    private void drain() {
        FulfilmentEvent next;
        while ((next = inbox.poll()) != null) handle(next);
        busy = false;
    }

    private void handle(FulfilmentEvent event) {
        long nowMillis = clock.nowMillis();
        journal.heard(event, nowMillis);
        engine.handle(event, nowMillis, carryOut);
    }

    private void carryOut(Decision decision) {
        journal.decided(decision, clock.nowMillis());
        connectors.execute(decision);
    }
}
