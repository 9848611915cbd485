/** Orders, their lines, customers and channels, and the life an order leads. */
@NullMarked
package dev.drydock.domain.order;

import org.jspecify.annotations.NullMarked;
