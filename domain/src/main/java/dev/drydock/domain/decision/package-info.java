/** What the engine wants done, each decision with its reason. */
@NullMarked
package dev.drydock.domain.decision;

import org.jspecify.annotations.NullMarked;
