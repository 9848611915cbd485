/** Where every fact, message and decision of a run is written down. */
@NullMarked
package dev.drydock.domain.journal;

import org.jspecify.annotations.NullMarked;
