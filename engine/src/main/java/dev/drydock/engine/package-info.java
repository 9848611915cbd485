/** The order desk: events in, decisions out. */
@NullMarked
package dev.drydock.engine;

import org.jspecify.annotations.NullMarked;
