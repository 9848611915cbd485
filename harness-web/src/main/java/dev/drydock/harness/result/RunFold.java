package dev.drydock.harness.result;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.monitor.WorkflowFigures;
import dev.drydock.simulator.run.Replication;
import dev.drydock.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds the replications of a run, in seed order, into its report. */
public final class RunFold {
    /** Of every interval in a run report. */
    public static final double LEVEL = 0.95;

    private final List<RunFigures> all = new ArrayList<>();
    private final HandoffFold handoffs = new HandoffFold();

    /** Takes the next replication's figures, without its rows per order. */
    public void add(Replication replication) {
        RunFigures f = replication.figures();
        handoffs.add(f.workflow());
        all.add(new RunFigures(
                f.digest(),
                f.orders(),
                f.events(),
                f.kpis(),
                f.costs(),
                f.invariants(),
                f.exceptions(),
                all.isEmpty() ? f.series() : List.of(),
                all.isEmpty() ? f.findings() : List.of(),
                null,
                WorkflowFigures.NONE,
                f.endings()));
    }

    /**
     * @param seconds of wall time for all replications
     * @throws IllegalStateException without any replication
     */
    public RunReport report(
            Scenario scenario,
            String policy,
            long seed,
            long orderLimit,
            double seconds,
            String command,
            String version) {
        if (all.isEmpty()) throw new IllegalStateException("a run has at least one replication");
        List<String> digests = all.stream().map(RunFigures::digest).toList();
        long orders = all.stream().mapToLong(RunFigures::orders).sum();
        return new RunReport(
                RunReport.SCHEMA,
                scenario.name(),
                scenario.title(),
                policy,
                scenario.world().network().currency(),
                seed,
                all.size(),
                orderLimit,
                scenario.fingerprint(),
                Digests.ofReplications(digests),
                digests,
                orders,
                all.stream().mapToLong(RunFigures::events).sum(),
                seconds,
                seconds > 0 ? orders / seconds : 0,
                kpis(),
                costs(),
                invariants(),
                exceptions(),
                all.get(0).findings().stream()
                        .map(f -> new RunReport.Finding(f.sentence(), f.owner().label(), f.orders(), f.costCents()))
                        .toList(),
                all.get(0).series().stream().map(RunFold::series).toList(),
                command,
                version,
                handoffs.handoffs(
                        scenario.workflow(), scenario.world().network().nodes()),
                handoffs.incidents(scenario.workflow()),
                handoffs.stalled(scenario.workflow(), scenario.world().network().nodes()),
                endings());
    }

    private Map<String, KpiFigure> kpis() {
        Map<String, KpiFigure> kpis = new LinkedHashMap<>();
        for (Kpi kpi : Kpi.values()) {
            double[] values = all.stream()
                    .mapToDouble(f -> f.kpis().getOrDefault(kpi, Double.NaN))
                    .toArray();
            kpis.put(kpi.key(), KpiFigure.of(kpi, values, LEVEL));
        }
        return kpis;
    }

    private List<RunReport.Cost> costs() {
        Map<String, Long> cents = new LinkedHashMap<>();
        for (RunFigures f : all) f.costs().forEach((kind, more) -> cents.merge(kind, more, Long::sum));
        return cents.entrySet().stream()
                .map(e -> new RunReport.Cost(e.getKey(), (double) e.getValue() / all.size()))
                .toList();
    }

    private Map<String, Long> endings() {
        Map<String, Long> orders = new LinkedHashMap<>();
        for (RunFigures f : all) f.endings().forEach((end, more) -> orders.merge(end, more, Long::sum));
        return orders;
    }

    private List<RunReport.Invariant> invariants() {
        Map<String, RunReport.Invariant> byName = new LinkedHashMap<>();
        for (RunFigures f : all) {
            for (RunFigures.InvariantResult i : f.invariants()) {
                byName.merge(
                        i.name(),
                        new RunReport.Invariant(i.name(), i.broken(), i.example()),
                        (a, b) -> new RunReport.Invariant(
                                a.name(), a.broken() + b.broken(), a.example().isEmpty() ? b.example() : a.example()));
            }
        }
        return List.copyOf(byName.values());
    }

    private List<RunReport.ExceptionTotal> exceptions() {
        Map<ExceptionType, RunReport.ExceptionTotal> byType = new EnumMap<>(ExceptionType.class);
        for (RunFigures f : all) {
            for (RunFigures.ExceptionCount e : f.exceptions()) {
                byType.merge(
                        e.type(),
                        new RunReport.ExceptionTotal(
                                e.type().label(), e.type().meaning(), e.owner().label(), e.count(), e.open()),
                        (a, b) -> new RunReport.ExceptionTotal(
                                a.type(), a.meaning(), a.owner(), a.count() + b.count(), a.open() + b.open()));
            }
        }
        return List.copyOf(byType.values());
    }

    private static RunReport.Series series(RunFigures.HourlySeries series) {
        return new RunReport.Series(
                series.name(),
                series.unit(),
                Arrays.stream(series.values())
                        .mapToObj(value -> Double.isFinite(value) ? Double.valueOf(value) : null)
                        .toList());
    }
}
