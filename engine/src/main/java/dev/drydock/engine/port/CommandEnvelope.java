package dev.drydock.engine.port;

import dev.drydock.domain.decision.Decision;

/**
 * A command on its way to another system.
 *
 * @param attempt counts from 1
 */
public record CommandEnvelope(Decision command, int attempt) {
    /** Version of what commands look like; the payload inside has one of its own. */
    public static final int VERSION = 1;

    public CommandEnvelope {
        if (attempt < 1) throw new IllegalArgumentException("attempts count from 1: " + attempt);
    }

    /** What it is about; the same on every attempt. */
    public CommandKey key() {
        return CommandKey.of(command);
    }

    /** Its name with the version: {@code payment.capture-requested.v1}. */
    public String type() {
        return command.type() + ".v" + VERSION;
    }
}
