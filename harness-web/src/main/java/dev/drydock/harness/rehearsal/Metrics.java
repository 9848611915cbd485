package dev.drydock.harness.rehearsal;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.verdict.Margin;
import dev.drydock.harness.verdict.Metric;
import dev.drydock.simulator.scenario.Expectation;
import dev.drydock.simulator.scenario.Scenario;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which KPIs of a scenario are judged, and by which margins: those it expects something of, or else a common few. */
public final class Metrics {
    private static final List<Metric> COMMON = List.of(
            metric(Kpi.OTIF, Margin.absolute(0.005)).asCritical(),
            metric(Kpi.COST_PER_ORDER, Margin.relative(0.02)).asCritical(),
            metric(Kpi.CANCELLATION, Margin.absolute(0.002)).asCritical(),
            metric(Kpi.TIME_TO_SHIP, Margin.relative(0.05)),
            metric(Kpi.SPLIT, Margin.absolute(0.01)),
            metric(Kpi.MANUAL_TOUCHES, Margin.relative(0.05)));

    private Metrics() {}

    /** Guardrails first, otherwise in the scenario's order. */
    public static List<Metric> of(Scenario scenario) {
        String currency = scenario.world().network().currency();
        if (scenario.expectations().isEmpty())
            return COMMON.stream().map(metric -> metric.in(currency)).toList();
        return scenario.expectations().stream()
                .map(expectation -> metric(expectation).in(currency))
                .sorted(Comparator.comparing((Metric metric) -> !metric.critical()))
                .toList();
    }

    /** The other KPIs. */
    static List<Kpi> notIn(List<Metric> judged) {
        return Arrays.stream(Kpi.values())
                .filter(kpi -> judged.stream().noneMatch(m -> m.name().equals(kpi.key())))
                .toList();
    }

    private static Metric metric(Expectation expectation) {
        Metric metric = metric(expectation.kpi(), Margin.absolute(expectation.margin()));
        return expectation.critical() ? metric.asCritical() : metric;
    }

    private static Metric metric(Kpi kpi, Margin margin) {
        return Metric.of(kpi.key(), kpi.unit().label(), KpiFigure.direction(kpi), margin)
                .labelled(kpi.label());
    }
}
