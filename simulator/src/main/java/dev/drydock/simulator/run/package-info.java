/** A run, and replications of it over cores; the only home of threads below the harness. */
@NullMarked
package dev.drydock.simulator.run;

import org.jspecify.annotations.NullMarked;
