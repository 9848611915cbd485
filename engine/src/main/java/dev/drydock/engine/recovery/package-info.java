/** Retries, circuit breakers, failover, compensation, exceptions and approvals. */
@NullMarked
package dev.drydock.engine.recovery;

import org.jspecify.annotations.NullMarked;
