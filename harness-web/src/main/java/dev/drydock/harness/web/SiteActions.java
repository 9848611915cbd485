package dev.drydock.harness.web;

/** What the site can set going. Called from several threads; each throws an exception when it could not be done. */
public interface SiteActions {

    /** Holds a canary until it is resumed. */
    void pause(String canary);

    void resume(String canary);

    /** Starts a canary now, without waiting for it. */
    void run(String canary);
}
