package dev.drydock.harness.report.logbook;

import java.util.List;

/**
 * A canary with what it found.
 *
 * @param currency of KPIs in cents
 * @param runs newest first
 */
public record CanaryLog(CanaryEntry canary, String currency, List<CanaryRun> runs) {}
