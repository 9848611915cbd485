package dev.drydock.engine.port;

import java.util.function.Consumer;

/** A system that can be asked for what it has sent before: after an outage, what was missed is fetched from there. */
public interface EventSource {

    /**
     * Asks for every event after the one that was acknowledged last, in order; never blocks.
     *
     * @param lastId of that event; empty: from the beginning
     * @param events hears each
     * @param answered hears last, once
     */
    void since(String lastId, Consumer<EventEnvelope> events, Consumer<Answer> answered);
}
