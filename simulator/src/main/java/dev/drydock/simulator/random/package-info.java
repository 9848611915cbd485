/** Counter-based random draws keyed by (seed, entity, purpose), and the distributions sampled from them. */
@NullMarked
package dev.drydock.simulator.random;

import org.jspecify.annotations.NullMarked;
