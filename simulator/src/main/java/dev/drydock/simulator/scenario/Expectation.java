package dev.drydock.simulator.scenario;

import dev.drydock.domain.kpi.Kpi;

/**
 * How a KPI is judged.
 *
 * @param margin smallest change that matters, in the KPI's own unit
 * @param critical the verdict fails when this KPI fails
 */
public record Expectation(Kpi kpi, double margin, boolean critical) {}
