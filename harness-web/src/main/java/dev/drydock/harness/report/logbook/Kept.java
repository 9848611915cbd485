package dev.drydock.harness.report.logbook;

import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.RunReport;

/** A kept result: a run or a comparison. */
public sealed interface Kept {
    String id();

    /** What is written as JSON. */
    Object report();

    /** One policy on one scenario. */
    record Run(String id, RunReport report) implements Kept {}

    /** Two policies on the same orders, with the ids of their runs. */
    record Comparison(String id, ComparisonReport report, String baselineRun, String candidateRun) implements Kept {}
}
