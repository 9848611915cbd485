/** The loop: event in, decisions out through the ports; the same in staging and in simulation. */
@NullMarked
package dev.drydock.engine.runtime;

import org.jspecify.annotations.NullMarked;
