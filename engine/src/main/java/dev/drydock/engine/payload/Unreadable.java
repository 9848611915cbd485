package dev.drydock.engine.payload;

/** Thrown inside a reader at the first thing that makes no sense; it never leaves this package. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean over;

    private Unreadable(String message, boolean over) {
        super(message, null, false, false);
        this.over = over;
    }

    /** It names something that does not exist. */
    static Unreadable wrong(String message) {
        return new Unreadable(message, false);
    }

    /** It is about something that is no longer open. */
    static Unreadable over(String message) {
        return new Unreadable(message, true);
    }

    boolean isOver() {
        return over;
    }

    String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
