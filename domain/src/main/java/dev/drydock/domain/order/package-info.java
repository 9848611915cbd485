/** Orders and the shipments that fulfil them. */
@NullMarked
package dev.drydock.domain.order;

import org.jspecify.annotations.NullMarked;
