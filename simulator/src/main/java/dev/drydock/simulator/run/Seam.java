package dev.drydock.simulator.run;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.engine.Engine;
import dev.drydock.engine.port.Connectors;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.world.SimulatedWorld;
import java.util.function.Consumer;

/** Where one can stand between the engine and the world: to look at what passes, to spoil it, and to ask both when all is over. */
interface Seam {
    /** Everything passes as it is. */
    Seam NONE = new Seam() {};

    /** What carries out the engine's decisions, in place of the world itself. */
    default Connectors doing(Connectors world) {
        return world;
    }

    /** What hears the world's events, in place of the engine itself. */
    default Consumer<FulfilmentEvent> hearing(Consumer<FulfilmentEvent> engine) {
        return engine;
    }

    /** Called once the figures have been drawn up. */
    default void ended(Kernel kernel, SimulatedWorld world, Engine engine) {}
}
