package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.handoff.Ticket;
import org.jspecify.annotations.Nullable;

/** A command that did not get through, or is not sent yet because its system is in trouble. */
final class Call {
    final int number;
    /** Where it goes: an outbox's number, or {@link Addressee#NONE}. */
    final int outbox;

    Decision command;
    int attempt = 1;
    /** It failed, and waits for its next attempt. */
    boolean parked;
    /** It waits in the outbox until its system answers again. */
    boolean held;

    long sentAtMillis = Long.MIN_VALUE;
    /** Open while a person looks into it. */
    @Nullable
    Ticket ticket;

    Call(int number, int outbox, Decision command) {
        this.number = number;
        this.outbox = outbox;
        this.command = command;
    }
}
