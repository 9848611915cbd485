package dev.drydock.simulator.fault;

import dev.drydock.domain.event.SimulationEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.simulator.connect.Lines;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Fault;
import java.util.List;

/** Begins and ends the faults of a scenario at their times, on schedule, at random or after one another. */
public final class FaultInjector {
    private static final int PURPOSE = 900;

    /** What faults do to nodes and their stock. */
    public interface Nodes {
        void staff(int node, double presentShare);

        /** Units go missing: from the shelf alone (shrinkage), or were never there (phantom). */
        void lose(Fault.StockDivergence divergence, Draws draws, long durationMillis);

        /** Goods ordered from now on come late, or no longer do. */
        void receiptsLate(Fault.LateReceipts fault, boolean late);
    }

    private final Kernel kernel;
    private final Draws draws;
    private final Journal journal;
    private final List<Fault> faults;
    private final long untilMillis;
    private final Conditions conditions;
    private final Lines lines;
    private final Nodes nodes;
    private final int beginHandler;
    private final int endHandler;
    private final int[] occurrences;
    private final int[] underWay;
    private final double[][] presentShares;

    /** @param untilMillis no random fault begins after it */
    public FaultInjector(
            Kernel kernel,
            Draws draws,
            Journal journal,
            List<Fault> faults,
            long untilMillis,
            Conditions conditions,
            Lines lines,
            Nodes nodes,
            int nodeCount) {
        this.kernel = kernel;
        this.draws = draws;
        this.journal = journal;
        this.faults = faults;
        this.untilMillis = untilMillis;
        this.conditions = conditions;
        this.lines = lines;
        this.nodes = nodes;
        this.occurrences = new int[faults.size()];
        this.underWay = new int[faults.size()];
        this.presentShares = new double[nodeCount][faults.size()];
        for (double[] shares : presentShares) java.util.Arrays.fill(shares, 1);
        this.beginHandler = kernel.register(this::begin);
        this.endHandler = kernel.register(this::end);
    }

    /** Schedules what is known at the start. */
    public void start() {
        for (int fault = 0; fault < faults.size(); fault++) {
            Fault.When when = faults.get(fault).when();
            if (when instanceof Fault.When.At at) kernel.after(at.offsetMillis(), beginHandler, fault);
            else if (when instanceof Fault.When.Randomly) scheduleNext(fault);
        }
    }

    private void scheduleNext(int fault) {
        Fault.When.Randomly randomly = (Fault.When.Randomly) faults.get(fault).when();
        long gapMillis = (long) randomly.gapMillis().sample(on(fault, 0));
        if (kernel.nowMillis() + gapMillis < untilMillis) kernel.after(gapMillis, beginHandler, fault);
    }

    private void begin(int index) {
        Fault fault = faults.get(index);
        long durationMillis = durationMillis(index, fault.when());
        journal.fact(
                new SimulationEvent.FaultStarted(index, fault.name(), carrier(fault.effect()), kernel.nowMillis()));
        underWay[index]++;
        apply(index, fault.effect(), durationMillis);
        kernel.after(durationMillis, endHandler, index);
        for (int next = 0; next < faults.size(); next++) {
            if (faults.get(next).when() instanceof Fault.When.After after && after.fault() == index)
                kernel.after(after.delayMillis(), beginHandler, next);
        }
    }

    private void end(int index) {
        Fault fault = faults.get(index);
        underWay[index]--;
        revoke(index, fault.effect());
        journal.fact(new SimulationEvent.FaultEnded(index, fault.name(), carrier(fault.effect()), kernel.nowMillis()));
        occurrences[index]++;
        if (fault.when() instanceof Fault.When.Randomly) scheduleNext(index);
    }

    private void apply(int index, Fault.Effect effect, long durationMillis) {
        if (effect instanceof Fault.CarrierOutage outage)
            conditions.begin(index, outage, kernel.nowMillis() + durationMillis);
        else if (effect instanceof Fault.NodeOutage outage) staff(index, outage.node(), 0);
        else if (effect instanceof Fault.LabourShortage shortage)
            staff(index, shortage.node(), shortage.presentShare());
        else if (effect instanceof Fault.StockDivergence divergence)
            nodes.lose(divergence, on(index, 2), durationMillis);
        else if (effect instanceof Fault.LateReceipts late) nodes.receiptsLate(late, true);
        else if (effect instanceof Fault.LinkTrouble trouble)
            lines.trouble(trouble.link()).begin(trouble);
        else if (effect instanceof Fault.DemandShock shock) conditions.multiplyDemand(shock.factor());
        else if (effect instanceof Fault.SystemOutage outage) goDown(outage, durationMillis);
        else if (effect instanceof Fault.SystemSlow
                || effect instanceof Fault.PaymentTrouble
                || effect instanceof Fault.SchemaDrift)
            lines.systems().begin(effect, kernel.nowMillis() + durationMillis);
        else throw new IllegalStateException("unknown fault " + effect);
    }

    private void revoke(int index, Fault.Effect effect) {
        if (effect instanceof Fault.CarrierOutage) conditions.end(index);
        else if (effect instanceof Fault.NodeOutage outage) staff(index, outage.node(), 1);
        else if (effect instanceof Fault.LabourShortage shortage) staff(index, shortage.node(), 1);
        else if (effect instanceof Fault.LateReceipts late) nodes.receiptsLate(late, false);
        else if (effect instanceof Fault.LinkTrouble trouble)
            lines.trouble(trouble.link()).end(trouble);
        else if (effect instanceof Fault.DemandShock shock) conditions.multiplyDemand(1 / shock.factor());
        else if (effect instanceof Fault.SystemOutage outage) comeBack(outage);
        else if (effect instanceof Fault.SystemSlow
                || effect instanceof Fault.PaymentTrouble
                || effect instanceof Fault.SchemaDrift) lines.systems().end(effect);
    }

    private void goDown(Fault.SystemOutage outage, long durationMillis) {
        lines.systems().begin(outage, kernel.nowMillis() + durationMillis);
        journal.fact(new SimulationEvent.SystemWentDown(outage.system(), outage.node(), kernel.nowMillis()));
    }

    private void comeBack(Fault.SystemOutage outage) {
        lines.systems().end(outage);
        if (lines.systems().outage(outage.system(), outage.node()) == null)
            journal.fact(new SimulationEvent.SystemCameBack(outage.system(), outage.node(), kernel.nowMillis()));
    }

    /** Several shortages at one node: the worst counts. One that overlaps itself lasts until its last occurrence ends. */
    private void staff(int fault, int node, double presentShare) {
        if (underWay[fault] == 0 || presentShare < 1) presentShares[node][fault] = presentShare;
        double least = 1;
        for (double share : presentShares[node]) least = Math.min(least, share);
        nodes.staff(node, least);
    }

    private long durationMillis(int index, Fault.When when) {
        if (when instanceof Fault.When.At at) return at.durationMillis();
        if (when instanceof Fault.When.After after) return after.durationMillis();
        if (when instanceof Fault.When.Randomly randomly)
            return Math.max(1, (long) randomly.durationMillis().sample(on(index, 1)));
        throw new IllegalStateException("unknown schedule " + when);
    }

    private Draws on(int fault, int what) {
        return draws.on((long) fault << 32 | occurrences[fault], PURPOSE + what);
    }

    private static int carrier(Fault.Effect effect) {
        return effect instanceof Fault.CarrierOutage outage ? outage.carrier() : -1;
    }
}
