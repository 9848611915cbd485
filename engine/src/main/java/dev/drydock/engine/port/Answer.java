package dev.drydock.engine.port;

/** What another system says to a command, or that it says nothing. What comes of the command is another matter: that is told by events. */
public sealed interface Answer {
    /** It has it and will see to it, or has already. */
    Answer ACKNOWLEDGED = new Acknowledged();

    /** Nothing was heard within the time allowed: it may have been carried out, or not. */
    Answer TIMED_OUT = new TimedOut();

    /** Whether the command need not be sent again. */
    default boolean isAcknowledged() {
        return this instanceof Acknowledged;
    }

    /** See {@link #ACKNOWLEDGED}. */
    record Acknowledged() implements Answer {}

    /** It cannot now, and has done nothing. */
    record Refused(String why) implements Answer {}

    /** See {@link #TIMED_OUT}. */
    record TimedOut() implements Answer {}

    /** It cannot read the command and has put it aside. */
    record Quarantined(String why) implements Answer {}
}
