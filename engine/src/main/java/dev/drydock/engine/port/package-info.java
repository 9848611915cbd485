/** Interfaces the engine meets its surroundings through. */
@NullMarked
package dev.drydock.engine.port;

import org.jspecify.annotations.NullMarked;
