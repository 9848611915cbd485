/** Facts, past tense: everything that happens to orders, parcels, stock and money. */
@NullMarked
package dev.drydock.domain.event;

import org.jspecify.annotations.NullMarked;
