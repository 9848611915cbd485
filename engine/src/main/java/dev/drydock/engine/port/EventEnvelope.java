package dev.drydock.engine.port;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.BusinessSystem;

/**
 * An event on its way in. Two with the same source and id are the same message.
 *
 * @param id the source's own
 * @param type name and version of what is inside: {@code carrier-status-v1}
 */
public record EventEnvelope(BusinessSystem source, String id, String type, FulfilmentEvent event) {
    public EventEnvelope {
        if (id.isEmpty()) throw new IllegalArgumentException("a message needs an id");
    }
}
