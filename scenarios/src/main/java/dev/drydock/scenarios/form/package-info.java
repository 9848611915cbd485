/** Typed forms over YAML: one declaration per field drives reading, the JSON Schema and the reference. Knows nothing of commerce. */
@NullMarked
package dev.drydock.scenarios.form;

import org.jspecify.annotations.NullMarked;
