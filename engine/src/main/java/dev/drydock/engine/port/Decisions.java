package dev.drydock.engine.port;

import dev.drydock.domain.decision.Decision;

/** Where the engine puts what it has decided, in order. */
@FunctionalInterface
public interface Decisions {
    void add(Decision decision);
}
