package dev.drydock.simulator.run;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.CloudEventWriter;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.journal.LogDigest;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.kpi.Scoreboard;
import dev.drydock.domain.kpi.TimelineRecorder;
import dev.drydock.engine.Engine;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.runtime.EngineLoop;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.people.Staff;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.world.SimulatedWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs a scenario once: a pure function of scenario, policy and seed to the event log, and from the log to figures. No state is shared between runs, so any number may
 * go on at once.
 */
public final class Simulation {
    private static final long HOUR_MILLIS = 3_600_000L;
    /** A run ends this long after the last order at the latest; what is still open then counts as lost. */
    private static final long LONGEST_DRAIN_MILLIS = 120 * 24 * HOUR_MILLIS;

    private Simulation() {}

    /** @throws SimulationFailure when the simulation itself breaks, naming policy, seed and simulated time */
    public static Replication run(Scenario scenario, Policy policy, long seed, RunOptions options) {
        return run(scenario, policy, seed, options, Seam.NONE);
    }

    static Replication run(Scenario scenario, Policy policy, long seed, RunOptions options, Seam seam) {
        Kernel kernel = new Kernel(scenario.startMillis());
        try {
            return run(scenario, policy, seed, options, seam, kernel);
        } catch (RuntimeException bug) {
            throw new SimulationFailure(scenario.name(), policy.name(), seed, kernel.nowMillis(), bug);
        }
    }

    private static Replication run(
            Scenario scenario, Policy policy, long seed, RunOptions options, Seam seam, Kernel kernel) {
        LogDigest digest = new LogDigest();
        Scoreboard scoreboard = new Scoreboard(
                scenario.world().network(),
                scenario.workflow(),
                scenario.startMillis(),
                scenario.warmUpMillis(),
                options.outcomes(),
                digest);
        TimelineRecorder timeline = options.tracedOrder() < 0
                ? null
                : new TimelineRecorder(scenario.world().network(), options.tracedOrder(), new Staff());
        CloudEventWriter events = eventWriter(scenario, policy, seed, options);
        Journal journal = journal(scoreboard, timeline, events, options.extra());

        Engine engine =
                new Engine(scenario.world().network(), policy, scenario.workflow(), seed, options.tracedOrder());
        Ear ear = new Ear();
        SimulatedWorld world = new SimulatedWorld(scenario, seed, kernel, journal, options.orderLimit(), ear);
        EngineLoop loop = new EngineLoop(engine, kernel::nowMillis, journal, seam.doing(world));
        ear.listener = seam.hearing(loop::hear);

        if (StockAudit.worthwhile(scenario)) new StockAudit(scenario, kernel, journal, world, engine).start();
        long shelfUnitsAtStart = world.shelfUnits();
        world.open();
        loop.start();
        long lastMillis = Long.MAX_VALUE;
        while (!world.finished() && kernel.nowMillis() < lastMillis) {
            kernel.runUntil(kernel.nowMillis() + HOUR_MILLIS);
            if (world.closed() && lastMillis == Long.MAX_VALUE) lastMillis = kernel.nowMillis() + LONGEST_DRAIN_MILLIS;
        }

        if (events != null) events.flush();
        RunFigures figures = scoreboard.figures(kernel.nowMillis(), shelfUnitsAtStart, world.shelfUnits());
        seam.ended(kernel, world, engine);
        return new Replication(policy.name(), seed, figures, timeline == null ? null : timeline.timeline());
    }

    private static Journal journal(
            Scoreboard scoreboard,
            @Nullable TimelineRecorder timeline,
            @Nullable CloudEventWriter events,
            @Nullable Journal extra) {
        List<Journal> journals = new ArrayList<>();
        journals.add(scoreboard);
        if (timeline != null) journals.add(timeline);
        if (events != null) journals.add(events);
        if (extra != null) journals.add(extra);
        return journals.size() == 1 ? scoreboard : Journal.all(journals);
    }

    private static @Nullable CloudEventWriter eventWriter(
            Scenario scenario, Policy policy, long seed, RunOptions options) {
        if (options.events() == null) return null;
        String source = "/drydock/" + scenario.name() + "/" + policy.name() + "/" + seed;
        return new CloudEventWriter(scenario.world().network(), source, options.events());
    }

    /** Lets the world be built before the loop that listens to it. */
    private static final class Ear implements Consumer<FulfilmentEvent> {
        private @Nullable Consumer<FulfilmentEvent> listener;

        @Override
        public void accept(FulfilmentEvent event) {
            Consumer<FulfilmentEvent> engine = listener;
            if (engine == null) throw new IllegalStateException("nobody listens yet");
            engine.accept(event);
        }
    }
}
