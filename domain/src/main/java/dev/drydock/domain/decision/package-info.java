/** Decisions, imperative: what the engine wants done, each with its reason. */
@NullMarked
package dev.drydock.domain.decision;

import org.jspecify.annotations.NullMarked;
