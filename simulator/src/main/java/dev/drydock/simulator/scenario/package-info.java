/** The validated input of a run, as records. */
@NullMarked
package dev.drydock.simulator.scenario;

import org.jspecify.annotations.NullMarked;
