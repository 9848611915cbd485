/** Staged rollout, rollback and drills. */
@NullMarked
package dev.drydock.harness.rollout;

import org.jspecify.annotations.NullMarked;
