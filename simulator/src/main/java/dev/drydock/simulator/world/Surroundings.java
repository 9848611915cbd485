package dev.drydock.simulator.world;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Network;
import dev.drydock.simulator.connect.Lines;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.World;

/** What every part of the world shares: the clock, chance, the journal and the lines to the engine. */
record Surroundings(World world, Kernel kernel, Draws draws, Journal journal, Lines lines) {

    Network network() {
        return world.network();
    }

    long nowMillis() {
        return kernel.nowMillis();
    }

    /** Writes a fact down; what the engine hears of it is another matter. */
    void happened(FulfilmentEvent event) {
        journal.fact(event);
    }
}
