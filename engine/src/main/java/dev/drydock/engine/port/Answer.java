package dev.drydock.engine.port;

/**
 * What another system says to a command, or that it says nothing. What comes of the command is another matter: that is told by events.
 *
 * @param why for a person; empty when there is nothing to say
 */
public record Answer(Kind kind, String why) {
    public static final Answer ACKNOWLEDGED = new Answer(Kind.ACKNOWLEDGED, "");
    public static final Answer TIMED_OUT = new Answer(Kind.TIMED_OUT, "");

    /** How it went. */
    public enum Kind {
        /** It has it and will see to it, or has already. */
        ACKNOWLEDGED,
        /** It cannot now, and has done nothing. */
        REFUSED,
        /** Nothing was heard within the time allowed: it may have been carried out, or not. */
        TIMED_OUT,
        /** It cannot read the command and has put it aside. */
        QUARANTINED
    }

    public static Answer refused(String why) {
        return new Answer(Kind.REFUSED, why);
    }

    public static Answer quarantined(String why) {
        return new Answer(Kind.QUARANTINED, why);
    }

    /** Whether the command need not be sent again. */
    public boolean isAcknowledged() {
        return kind == Kind.ACKNOWLEDGED;
    }
}
