package dev.drydock.harness.report.page;

/**
 * A figure that stands out.
 *
 * @param more beneath the value: its interval, or what it is counted from
 */
public record Tile(String label, String value, String more, String definition) {}
