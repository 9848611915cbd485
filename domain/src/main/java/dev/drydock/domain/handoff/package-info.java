/** The declared workflow: handoffs, their owners and their exception routes. */
@NullMarked
package dev.drydock.domain.handoff;

import org.jspecify.annotations.NullMarked;
