/** The loop: event in, handle, journal, connectors out; the same in staging and in simulation. */
@NullMarked
package dev.drydock.engine.runtime;

import org.jspecify.annotations.NullMarked;
