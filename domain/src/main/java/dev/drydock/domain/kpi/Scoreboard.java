package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.journal.LogDigest;
import dev.drydock.domain.monitor.WorkflowFigures;
import dev.drydock.domain.monitor.WorkflowMonitor;
import dev.drydock.domain.network.Network;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All online folds of one run behind one journal: digest, KPIs, costs, invariants, exceptions, hourly series, findings, outcomes.
 *
 * <p>Judges by the truth (facts) and by what was decided; what the engine heard counts for the digest alone. Orders placed during the warm-up
 * are in the series, the exceptions and the invariants and not in KPIs, costs and findings. Memory follows the orders in flight, and a few
 * bits for each order and ticket. One thread.
 */
public final class Scoreboard implements Journal {
    private final long startMillis;
    private final LogDigest digest;
    private final Folds folds;
    private final FactReader facts;
    private final DecisionReader decisions;
    private final @Nullable WorkflowMonitor monitor;

    /** Of a run without declared handoffs. @param keepOutcomes keep one row for each order */
    public Scoreboard(Network network, long startMillis, long warmUpMillis, boolean keepOutcomes, LogDigest digest) {
        this(network, Workflow.NONE, startMillis, warmUpMillis, keepOutcomes, digest);
    }

    /** @param keepOutcomes keep one row for each order */
    public Scoreboard(
            Network network,
            Workflow workflow,
            long startMillis,
            long warmUpMillis,
            boolean keepOutcomes,
            LogDigest digest) {
        this.startMillis = startMillis;
        this.digest = digest;
        this.folds = new Folds(network, startMillis, warmUpMillis, keepOutcomes);
        this.facts = new FactReader(folds);
        this.decisions = new DecisionReader(folds);
        this.monitor = workflow.handoffs().isEmpty()
                ? null
                : new WorkflowMonitor(workflow, network.nodes().size(), startMillis);
    }

    @Override
    public void fact(FulfilmentEvent event) {
        digest.fact(event);
        event.accept(facts);
        if (monitor != null) monitor.fact(event);
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {
        digest.heard(event, nowMillis);
    }

    @Override
    public void decided(Decision decision, long nowMillis) {
        digest.decided(decision, nowMillis);
        decisions.at(nowMillis);
        decision.accept(decisions);
        if (monitor != null) monitor.decided(decision, nowMillis);
    }

    /**
     * Closes the books: to be asked for once, when nothing more will come.
     *
     * @param shelfUnitsAtStart units truly on all shelves at the start of the run, to check that none appeared or vanished
     * @param shelfUnitsAtEnd units truly on all shelves now
     */
    public RunFigures figures(long endMillis, long shelfUnitsAtStart, long shelfUnitsAtEnd) {
        folds.finish(shelfUnitsAtStart, shelfUnitsAtEnd);
        return new RunFigures(
                digest.hex(),
                folds.cases.placed(),
                digest.entries(),
                Collections.unmodifiableMap(kpis()),
                Collections.unmodifiableMap(folds.costs.byKind()),
                folds.invariants().stream().map(Invariant::result).toList(),
                folds.exceptions.counts(),
                series(endMillis),
                folds.findings.worst(folds.exceptions, folds.carriers, folds.returns),
                folds.outcomes == null ? null : folds.outcomes.outcomes(),
                monitor == null ? WorkflowFigures.NONE : monitor.figures(endMillis),
                Collections.unmodifiableMap(folds.endings.counts(folds.cases.placed())));
    }

    private Map<Kpi, Double> kpis() {
        Map<Kpi, Double> kpis = new EnumMap<>(Kpi.class);
        folds.deliveries.report(kpis);
        folds.shipping.report(kpis);
        folds.costs.report(folds.shipping.ordersShipped(), kpis);
        Ratio.report(Kpi.WISMO, folds.contacts, folds.shipping.handedOver(), kpis);
        folds.returns.report(kpis);
        folds.bills.report(kpis);
        folds.disputes.report(kpis);
        folds.money.report(folds.cases.counted(), kpis);
        folds.mismatches.report(kpis);
        folds.exceptions.report(kpis);
        folds.people.report(folds.costs.cents(CostKind.COMPENSATION), kpis);
        folds.carriers.report(kpis);
        folds.backlog.report(kpis);
        folds.stock.report(folds.shipping.handedOver(), kpis);
        folds.messages.report(kpis);
        folds.adjustments.report(kpis);
        folds.checkouts.report(folds.costs.totalCents(), kpis);
        folds.checkoutBacklog.report(folds.checkouts.used(), kpis);
        if (monitor != null) {
            double resentAfterHours = monitor.resentAfterHours();
            if (!Double.isNaN(resentAfterHours)) kpis.put(Kpi.RESENT_AFTER, resentAfterHours);
        }
        return kpis;
    }

    private List<RunFigures.HourlySeries> series(long endMillis) {
        int hours =
                (int) Math.max(1, (endMillis - startMillis + HourlyCount.HOUR_MILLIS - 1) / HourlyCount.HOUR_MILLIS);
        List<RunFigures.HourlySeries> series = new ArrayList<>();
        series.add(folds.placedByHour.series("placed", "orders", hours));
        series.add(folds.handedOverByHour.series("handed over", "shipments", hours));
        series.add(folds.deliveredByHour.series("delivered", "orders", hours));
        series.add(folds.lateByHour.series("delivered late", "orders", hours));
        series.add(folds.cancelledByHour.series("cancelled", "orders", hours));
        folds.backlog.series(hours, series);
        folds.exceptions.series(hours, series);
        folds.carriers.series(hours, series);
        folds.checkoutBacklog.series(folds.checkouts.used(), hours, series);
        return Collections.unmodifiableList(series);
    }
}
