/** Named, versioned, ordered rules whose conditions are CEL; the only home of CEL. */
@NullMarked
package dev.drydock.engine.policy;

import org.jspecify.annotations.NullMarked;
