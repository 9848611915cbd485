/** Which nodes, which carrier, which service; the promise, and the explanation of the choice. */
@NullMarked
package dev.drydock.engine.routing;

import org.jspecify.annotations.NullMarked;
