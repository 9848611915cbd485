/** Approved baselines, and what was received against them. */
@NullMarked
package dev.drydock.harness.baseline;

import org.jspecify.annotations.NullMarked;
