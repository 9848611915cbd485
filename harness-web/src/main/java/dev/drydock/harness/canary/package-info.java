/** Canaries on a schedule; the only home of Quartz. */
@NullMarked
package dev.drydock.harness.canary;

import org.jspecify.annotations.NullMarked;
