/** The engine: a step function from an event and the time to decisions. */
@NullMarked
package dev.drydock.engine;

import org.jspecify.annotations.NullMarked;
