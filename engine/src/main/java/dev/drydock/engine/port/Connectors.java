package dev.drydock.engine.port;

import dev.drydock.domain.decision.Decision;

/** Carries decisions out in the systems around the engine. What comes of them returns as events, later or at once. */
public interface Connectors {

    /** Starts carrying out one decision; never blocks. */
    void execute(Decision decision);
}
