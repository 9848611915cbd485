/** Runs a scenario once or many times. */
@NullMarked
package dev.drydock.simulator.run;

import org.jspecify.annotations.NullMarked;
