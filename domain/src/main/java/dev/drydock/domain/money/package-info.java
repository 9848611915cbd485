/** Amounts of money at the edges; inside, a long of cents. */
@NullMarked
package dev.drydock.domain.money;

import org.jspecify.annotations.NullMarked;
