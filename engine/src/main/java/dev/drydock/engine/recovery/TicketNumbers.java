package dev.drydock.engine.recovery;

/** Hands out ticket numbers, counting up from 0 within a run. */
@FunctionalInterface
public interface TicketNumbers {
    int next();
}
