package dev.drydock.engine.routing.planted;

import dev.drydock.engine.runtime.EngineLoop;
import dev.drydock.harness.app.Main;
import net.datafaker.Faker;

/** A route that looks past its own belief into the loop, the harness and a library of made-up people. Never runs: it is here to be found. */
public final class NosyRoute {
    EngineLoop loop;
    Main app;
    Faker people;
}
