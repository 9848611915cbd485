package dev.drydock.scenarios.catalogue;

/** A scenario that comes with Drydock. @param title what it rehearses, in a line */
public record Shipped(String name, String title) {}
