/** Why stock moves. */
@NullMarked
package dev.drydock.domain.stock;

import org.jspecify.annotations.NullMarked;
