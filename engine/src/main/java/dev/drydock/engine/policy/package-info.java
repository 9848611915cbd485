/** Named, versioned sets of rules, and the conditions they are written in. */
@NullMarked
package dev.drydock.engine.policy;

import org.jspecify.annotations.NullMarked;
