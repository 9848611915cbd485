/** Scenario files, read into a scenario or into every problem with its place and a hint. */
@NullMarked
package dev.drydock.scenarios.file;

import org.jspecify.annotations.NullMarked;
