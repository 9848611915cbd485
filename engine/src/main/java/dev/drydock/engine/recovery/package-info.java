/** Retries, circuit breaking, failover, compensation. */
@NullMarked
package dev.drydock.engine.recovery;

import org.jspecify.annotations.NullMarked;
