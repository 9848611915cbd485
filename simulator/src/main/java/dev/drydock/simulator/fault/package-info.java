/** Faults as data, and their injection. */
@NullMarked
package dev.drydock.simulator.fault;

import org.jspecify.annotations.NullMarked;
