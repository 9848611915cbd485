/** What the engine believes, built only from events. */
@NullMarked
package dev.drydock.engine.belief;

import org.jspecify.annotations.NullMarked;
