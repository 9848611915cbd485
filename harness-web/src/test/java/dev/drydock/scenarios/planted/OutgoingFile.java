package dev.drydock.scenarios.planted;

import dev.drydock.harness.app.Main;

/** A scenario file that knows who reads it. Never runs: it is here to be found. */
public final class OutgoingFile {
    Main app;
}
