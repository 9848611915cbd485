package dev.drydock.simulator.run;

import dev.drydock.domain.event.SimulationEvent.StockSampled;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Network;
import dev.drydock.engine.Engine;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.scenario.World.NodeWork;
import dev.drydock.simulator.world.SimulatedWorld;

/** Compares shelf, record and belief once a day while orders come in; nobody in the run hears of it. */
final class StockAudit {
    private static final long DAY_MILLIS = 86_400_000L;

    private final Scenario scenario;
    private final Kernel kernel;
    private final Journal journal;
    private final SimulatedWorld world;
    private final Engine engine;
    private final int handler;

    StockAudit(Scenario scenario, Kernel kernel, Journal journal, SimulatedWorld world, Engine engine) {
        this.scenario = scenario;
        this.kernel = kernel;
        this.journal = journal;
        this.world = world;
        this.engine = engine;
        this.handler = kernel.register(ignored -> sample());
    }

    /** Whether anything in the scenario makes shelf, record and belief part, so that it is worth looking. */
    static boolean worthwhile(Scenario scenario) {
        for (NodeWork node : scenario.world().nodes()) if (node.misPickShare() > 0) return true;
        for (Fault fault : scenario.faults()) {
            Fault.Effect effect = fault.effect();
            if (effect instanceof Fault.StockDivergence || effect instanceof Fault.LateReceipts) return true;
            if (effect instanceof Fault.LinkTrouble trouble && trouble.link() == Fault.Link.STOCK_FEED) return true;
        }
        return false;
    }

    void start() {
        kernel.after(DAY_MILLIS, handler, 0);
    }

    private void sample() {
        Network network = scenario.world().network();
        int nodes = network.nodes().size();
        int products = network.products().size();
        int right = 0;
        long beliefError = 0;
        for (int node = 0; node < nodes; node++) {
            for (int product = 0; product < products; product++) {
                int shelf = world.shelfUnits(node, product);
                if (world.recordUnits(node, product) == shelf) right++;
                beliefError += Math.abs(engine.believedUnits(node, product) - shelf);
            }
        }
        journal.fact(new StockSampled(nodes * products, right, beliefError, kernel.nowMillis()));
        if (kernel.nowMillis() + DAY_MILLIS <= scenario.startMillis() + scenario.demandMillis())
            kernel.after(DAY_MILLIS, handler, 0);
    }
}
