package dev.drydock.harness.web.planted;

/** A page that others than the command line try to use. Never runs: it is here to be found. */
public final class OpenPage {}
