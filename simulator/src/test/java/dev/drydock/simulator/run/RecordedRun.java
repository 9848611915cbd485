package dev.drydock.simulator.run;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.StockDecision.RequestSnapshot;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.engine.Engine;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.port.Connectors;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.world.SimulatedWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A run with its whole log, and with what world and engine hold: when all is over, when the last message has come in, and after a last rehydrate. */
final class RecordedRun implements Journal, Seam {
    private static final Reason LAST = new Reason("last", "all is over");

    final Scenario scenario;
    final Policy policy;
    final long seed;
    final List<LogEntry> log = new ArrayList<>();
    private final Bug bug;

    RunFigures figures;
    boolean finished;
    List<String> openEnds = List.of();
    long endMillis;
    int openOrders;
    int[][] shelf;
    int[][] record;
    int[][] belief;
    int[][] settledRecord;
    int[][] settledBelief;
    int[][] lastRecord;
    int[][] lastBelief;
    int promisedUnits;
    private boolean over;

    /** Something that is wrong on purpose. */
    interface Bug {
        Bug NONE = new Bug() {};

        default Connectors doing(Connectors world, Journal journal) {
            return world;
        }

        default Consumer<FulfilmentEvent> hearing(Consumer<FulfilmentEvent> engine) {
            return engine;
        }
    }

    private RecordedRun(SmallWorld world, long seed, Bug bug) {
        this.scenario = world.scenario();
        this.policy = world.policy;
        this.seed = seed;
        this.bug = bug;
    }

    static RecordedRun of(SmallWorld world, long seed) {
        return of(world, seed, Bug.NONE);
    }

    static RecordedRun of(SmallWorld world, long seed, Bug bug) {
        RecordedRun run = new RecordedRun(world, seed, bug);
        run.figures = Simulation.run(run.scenario, run.policy, seed, new RunOptions(false, null, -1, 0, run), run)
                .figures();
        return run;
    }

    @Override
    public void fact(FulfilmentEvent event) {
        if (!over) log.add(new LogEntry.Fact(event));
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {
        if (!over) log.add(new LogEntry.Heard(event, nowMillis));
    }

    @Override
    public void decided(Decision decision, long nowMillis) {
        if (!over) log.add(new LogEntry.Decided(decision, nowMillis));
    }

    @Override
    public Connectors doing(Connectors world) {
        return bug.doing(world, this);
    }

    @Override
    public Consumer<FulfilmentEvent> hearing(Consumer<FulfilmentEvent> engine) {
        return bug.hearing(engine);
    }

    @Override
    public void ended(Kernel kernel, SimulatedWorld world, Engine engine) {
        over = true;
        finished = world.finished();
        openEnds = world.openEnds();
        endMillis = kernel.nowMillis();
        shelf = all(world::shelfUnits);
        record = all(world::recordUnits);
        belief = all(engine::believedUnits);
        if (!finished) return;
        kernel.runUntil(kernel.nowMillis() + 40 * SmallWorld.DAY);
        openOrders = engine.openOrders();
        settledRecord = all(world::recordUnits);
        settledBelief = all(engine::believedUnits);
        for (int[] byProduct : all(engine::promisedUnits)) for (int units : byProduct) promisedUnits += units;
        for (int node = 0; node < shelf.length; node++) world.execute(new RequestSnapshot(node, LAST));
        kernel.runUntil(kernel.nowMillis() + 10 * SmallWorld.DAY);
        lastRecord = all(world::recordUnits);
        lastBelief = all(engine::believedUnits);
    }

    private interface Units {
        int at(int node, int product);
    }

    private int[][] all(Units units) {
        int nodes = scenario.world().network().nodes().size();
        int products = scenario.world().network().products().size();
        int[][] all = new int[nodes][products];
        for (int node = 0; node < nodes; node++)
            for (int product = 0; product < products; product++) all[node][product] = units.at(node, product);
        return all;
    }
}
