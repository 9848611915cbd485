package dev.drydock.harness.store;

/** The database cannot be used; the message says why, for a person. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
