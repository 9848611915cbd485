/** The engine's ports over the simulated world: delay, loss, duplication and staleness. */
@NullMarked
package dev.drydock.simulator.connect;

import org.jspecify.annotations.NullMarked;
