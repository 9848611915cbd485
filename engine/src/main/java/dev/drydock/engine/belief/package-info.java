/** What the engine believes of stock and carrier health, built from events alone. */
@NullMarked
package dev.drydock.engine.belief;

import org.jspecify.annotations.NullMarked;
