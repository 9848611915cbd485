/** Which nodes, which carrier, which service, and when it will arrive. */
@NullMarked
package dev.drydock.engine.routing;

import org.jspecify.annotations.NullMarked;
