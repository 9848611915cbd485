/** Watching the declared handoffs: how much is open, how long it takes, when and where it began to back up. */
@NullMarked
package dev.drydock.domain.monitor;

import org.jspecify.annotations.NullMarked;
