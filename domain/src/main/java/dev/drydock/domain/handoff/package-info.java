/** Who owns what: teams, exception types and their owners. */
@NullMarked
package dev.drydock.domain.handoff;

import org.jspecify.annotations.NullMarked;
