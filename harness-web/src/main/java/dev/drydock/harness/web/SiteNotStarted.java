package dev.drydock.harness.web;

/** The site cannot listen where it was told to; the message says why, for a person. */
public final class SiteNotStarted extends RuntimeException {
    SiteNotStarted(String message, Throwable cause) {
        super(message, cause);
    }
}
