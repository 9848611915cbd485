package dev.drydock.harness.rehearsal;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.ComparisonReport.InvariantRow;
import dev.drydock.harness.result.ComparisonReport.ObservedRow;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunFold;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.result.Span;
import dev.drydock.harness.verdict.Comparison;
import dev.drydock.harness.verdict.Interval;
import dev.drydock.harness.verdict.Judge;
import dev.drydock.harness.verdict.Metric;
import dev.drydock.harness.verdict.PairedSeries;
import dev.drydock.harness.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds two runs on the same seeds into the report of their comparison. A broken invariant fails it, whatever the figures say. */
record ComparisonFold(
        Plan plan,
        RunReport baseline,
        RunReport candidate,
        OrderTally tally,
        ComparisonReport.@Nullable Divergence divergence,
        double seconds,
        String version) {

    ComparisonReport report() {
        List<Metric> metrics = Metrics.of(plan.scenario());
        Comparison judged = Judge.compare(metrics.stream().map(this::pairs).toList(), RunFold.LEVEL);
        List<InvariantRow> invariants = invariants();
        boolean broken = baseline.invariantsBroken() + candidate.invariantsBroken() > 0;
        Verdict verdict = broken ? Verdict.worstOf(List.of(Verdict.FAIL, judged.verdict())) : judged.verdict();
        return new ComparisonReport(
                ComparisonReport.SCHEMA,
                plan.scenario().name(),
                plan.scenario().title(),
                plan.scenario().story(),
                baseline.policy(),
                candidate.policy(),
                candidate.currency(),
                plan.seed(),
                plan.replications(),
                plan.scenario().fingerprint(),
                verdict.word(),
                verdict.exitCode(),
                broken ? "An invariant is broken: " + brokenNames(invariants) + ". " + judged.why() : judged.why(),
                judged.level(),
                MetricRows.of(judged),
                Metrics.notIn(metrics).stream().map(this::observed).toList(),
                invariants,
                tally.compared(),
                tally.helped(),
                tally.harmed(),
                tally.helpedExamples(),
                tally.harmedExamples(),
                divergence,
                seconds,
                baseline,
                candidate,
                plan.compareCommand(baseline.policy(), candidate.policy()),
                version);
    }

    private PairedSeries pairs(Metric metric) {
        return new PairedSeries(
                metric,
                figure(baseline, metric.name()).numbers(),
                figure(candidate, metric.name()).numbers());
    }

    private ObservedRow observed(Kpi kpi) {
        KpiFigure before = figure(baseline, kpi.key());
        KpiFigure after = figure(candidate, kpi.key());
        double[] was = before.numbers();
        double[] is = after.numbers();
        double[] differences = new double[was.length];
        for (int i = 0; i < was.length; i++) differences[i] = is[i] - was[i];
        Interval difference = Interval.ofMeans(differences, RunFold.LEVEL);
        return new ObservedRow(
                kpi.key(),
                kpi.label(),
                kpi.unit().label(),
                after.direction(),
                before.mean(),
                after.mean(),
                Span.of(difference),
                difference.n());
    }

    private List<InvariantRow> invariants() {
        Map<String, InvariantRow> rows = new LinkedHashMap<>();
        for (RunReport.Invariant i : baseline.invariants())
            rows.put(i.name(), new InvariantRow(i.name(), i.broken(), 0));
        for (RunReport.Invariant i : candidate.invariants()) {
            InvariantRow before = rows.get(i.name());
            rows.put(i.name(), new InvariantRow(i.name(), before == null ? 0 : before.baselineBroken(), i.broken()));
        }
        return new ArrayList<>(rows.values());
    }

    private static String brokenNames(List<InvariantRow> invariants) {
        return String.join(
                ", ",
                invariants.stream()
                        .filter(i -> i.baselineBroken() + i.candidateBroken() > 0)
                        .map(InvariantRow::name)
                        .toList());
    }

    private static KpiFigure figure(RunReport run, String kpi) {
        KpiFigure figure = run.kpis().get(kpi);
        if (figure == null) throw new IllegalStateException("the run has no KPI " + kpi);
        return figure;
    }
}
