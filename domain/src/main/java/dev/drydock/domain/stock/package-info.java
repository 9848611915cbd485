/** Products and the units of them that a node holds. */
@NullMarked
package dev.drydock.domain.stock;

import org.jspecify.annotations.NullMarked;
