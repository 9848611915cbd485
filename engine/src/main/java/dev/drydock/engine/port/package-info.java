/** What the engine needs from outside: interfaces only. */
@NullMarked
package dev.drydock.engine.port;

import org.jspecify.annotations.NullMarked;
