/**
 * Runs scenarios and compares policies: from a scenario to a {@link dev.drydock.harness.result.RunReport} or a
 * {@link dev.drydock.harness.result.ComparisonReport}. Reads no files, keeps nothing.
 */
@NullMarked
package dev.drydock.harness.rehearsal;

import org.jspecify.annotations.NullMarked;
