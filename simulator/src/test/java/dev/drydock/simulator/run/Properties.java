package dev.drydock.simulator.run;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.journal.LogDigest;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.kpi.Scoreboard;
import dev.drydock.domain.network.Network;
import dev.drydock.engine.Engine;
import dev.drydock.simulator.scenario.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What must hold in every run, whatever goes wrong in it. */
final class Properties {
    static final String EVERY_ORDER_ENDS = "every order ends";
    static final String DESK_CLEARED = "the desk is cleared";
    static final String STOCK_FROM_LOG = "shelf and record follow from the log";
    static final String BELIEF_SETTLES = "the belief is right once every message has come";
    static final String REHYDRATE = "the belief is right after a rehydrate";
    static final String NOTHING_PROMISED = "nothing stays promised";
    static final String SAME_FIGURES = "the log gives the same figures again";
    static final String SAME_DECISIONS = "the engine decides the same again";
    static final String BELIEF_FROM_LOG = "the belief follows from what was heard";

    /** @param example for a person */
    record Broken(String property, String example) {}

    private Properties() {}

    static List<Broken> broken(RecordedRun run) {
        List<Broken> broken = new ArrayList<>();
        for (RunFigures.InvariantResult invariant : run.figures.invariants())
            if (invariant.broken() > 0) broken.add(new Broken(invariant.name(), invariant.example()));
        sameFigures(run, broken);
        stockFromLog(run, broken);
        if (!run.finished) {
            broken.add(new Broken(EVERY_ORDER_ENDS, run.openEnds.toString()));
            return broken;
        }
        if (run.openOrders > 0) broken.add(new Broken(DESK_CLEARED, run.openOrders + " orders are left at the desk"));
        if (run.promisedUnits != 0) broken.add(new Broken(NOTHING_PROMISED, run.promisedUnits + " units are reserved"));
        if (everyStockMessageComes(run))
            compare(BELIEF_SETTLES, "believed", run.settledBelief, "recorded", run.settledRecord, broken);
        compare(REHYDRATE, "believed", run.lastBelief, "recorded", run.lastRecord, broken);
        sameDecisions(run, broken);
        return broken;
    }

    /** No message that tells of stock can get lost for good. */
    private static boolean everyStockMessageComes(RecordedRun run) {
        for (Fault fault : run.scenario.faults()) {
            if (fault.effect() instanceof Fault.LinkTrouble trouble
                    && trouble.link() == Fault.Link.STOCK_FEED
                    && trouble.lossShare() > 0) return false;
            if (fault.effect() instanceof Fault.SchemaDrift || fault.effect() instanceof Fault.SystemOutage)
                return false;
        }
        return true;
    }

    private static void stockFromLog(RecordedRun run, List<Broken> broken) {
        Network network = run.scenario.world().network();
        StockFromLog told =
                new StockFromLog(network.nodes().size(), network.products().size(), run.log);
        compare(STOCK_FROM_LOG, "on the shelf by the log", told.shelf, "on the shelf", run.shelf, broken);
        compare(STOCK_FROM_LOG, "recorded by the log", told.record, "recorded", run.record, broken);
    }

    private static void sameFigures(RecordedRun run, List<Broken> broken) {
        LogDigest digest = new LogDigest();
        Scoreboard board = new Scoreboard(
                run.scenario.world().network(),
                run.scenario.workflow(),
                run.scenario.startMillis(),
                run.scenario.warmUpMillis(),
                false,
                digest);
        for (LogEntry entry : run.log) entry.tell(board);
        long atStart = 0;
        for (var node : run.scenario.world().nodes()) for (int units : node.stockUnits()) atStart += units;
        long atEnd = 0;
        for (int[] byProduct : run.shelf) for (int units : byProduct) atEnd += units;
        RunFigures again = board.figures(run.endMillis, atStart, atEnd);
        if (!again.digest().equals(run.figures.digest()))
            broken.add(new Broken(SAME_FIGURES, "another digest: " + again.digest()));
        else if (!again.kpis().equals(run.figures.kpis()))
            broken.add(new Broken(SAME_FIGURES, "other KPIs: " + again.kpis()));
        else if (!again.costs().equals(run.figures.costs()))
            broken.add(new Broken(SAME_FIGURES, "other costs: " + again.costs()));
    }

    /** An engine that hears the same log from the start does the same, and believes the same. */
    private static void sameDecisions(RecordedRun run, List<Broken> broken) {
        Engine again = new Engine(run.scenario.world().network(), run.policy, run.scenario.workflow(), run.seed, -1);
        ArrayDeque<Decision> due = new ArrayDeque<>();
        boolean started = false;
        int heardBeforeStart = run.scenario.world().network().nodes().size();
        for (LogEntry entry : run.log) {
            if (entry instanceof LogEntry.Heard heard) {
                again.handle(heard.event(), heard.nowMillis(), due::add);
                if (!started && --heardBeforeStart == 0) {
                    again.start(heard.nowMillis(), due::add);
                    started = true;
                }
            } else if (entry instanceof LogEntry.Decided decided) {
                Decision next = due.poll();
                if (next == null || !same(next, decided.decision(), decided.nowMillis())) {
                    broken.add(new Broken(SAME_DECISIONS, "decided " + decided.decision() + ", again " + next));
                    return;
                }
            }
        }
        int[][] believed = new int[run.belief.length][];
        for (int node = 0; node < believed.length; node++) {
            believed[node] = new int[run.belief[node].length];
            for (int product = 0; product < believed[node].length; product++)
                believed[node][product] = again.believedUnits(node, product);
        }
        compare(BELIEF_FROM_LOG, "believed again", believed, "believed", run.belief, broken);
    }

    private static boolean same(Decision one, Decision other, long nowMillis) {
        if (one.getClass() != other.getClass()) return false;
        LogDigest first = new LogDigest();
        LogDigest second = new LogDigest();
        first.decided(one, nowMillis);
        second.decided(other, nowMillis);
        return first.hex().equals(second.hex());
    }

    private static void compare(
            String property, String one, int[][] units, String other, int[][] others, List<Broken> broken) {
        for (int node = 0; node < units.length; node++)
            if (!Arrays.equals(units[node], others[node])) {
                broken.add(new Broken(
                        property,
                        "node " + node + ": " + Arrays.toString(units[node]) + " " + one + ", "
                                + Arrays.toString(others[node]) + " " + other));
                return;
            }
    }
}
