/**
 * Paired comparison of a candidate with a baseline: samples in, intervals, classifications and one verdict out.
 *
 * <p>The independent unit is the replication, never the order: orders share queues. Baseline and candidate are run on the same
 * seeds, so the evidence is the list of differences, one for each seed. Nothing here reads files, clocks or databases; the same
 * values give the same verdict to the last digit.
 *
 * <p>Reading order: {@link Metric}, {@link PairedSeries}, {@link Judge}, {@link MetricVerdict}, {@link Comparison}.
 */
@NullMarked
package dev.drydock.harness.verdict;

import org.jspecify.annotations.NullMarked;
