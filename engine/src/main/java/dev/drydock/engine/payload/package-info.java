/** What travels between systems as JSON: versioned schemas, writers and readers, and what to do about a payload of another shape. The home of JSON in the engine. */
@NullMarked
package dev.drydock.engine.payload;

import org.jspecify.annotations.NullMarked;
