/** Engine ports over the world: delay, loss, duplication. */
@NullMarked
package dev.drydock.simulator.connect;

import org.jspecify.annotations.NullMarked;
