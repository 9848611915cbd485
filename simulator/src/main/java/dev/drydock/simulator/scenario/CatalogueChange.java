package dev.drydock.simulator.scenario;

/** A change of the catalogue during a run. @param offsetMillis after the start of the run; product: index */
public record CatalogueChange(long offsetMillis, int product) {}
