/** Names and addresses for the customers of a run, made up. */
@NullMarked
package dev.drydock.simulator.people;

import org.jspecify.annotations.NullMarked;
