/** Money in whole cents and the currency it is in. */
@NullMarked
package dev.drydock.domain.money;

import org.jspecify.annotations.NullMarked;
