/**
 * Pending events, the virtual clock and the pooled containers that ride on them. Knows nothing of commerce, has no
 * randomness and no threads: a run is single-threaded, several kernels may run side by side.
 */
@NullMarked
package dev.drydock.simulator.kernel;

import org.jspecify.annotations.NullMarked;
