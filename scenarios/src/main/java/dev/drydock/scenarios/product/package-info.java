/** Assortments too large for YAML: the product file beside a world. */
@NullMarked
package dev.drydock.scenarios.product;

import org.jspecify.annotations.NullMarked;
