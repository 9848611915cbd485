/** Connectors to real systems, held to the same contract as the simulated ones. */
@NullMarked
package dev.drydock.harness.connector;

import org.jspecify.annotations.NullMarked;
