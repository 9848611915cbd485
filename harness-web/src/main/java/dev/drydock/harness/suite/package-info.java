/** The regression suite and its JUnit XML. */
@NullMarked
package dev.drydock.harness.suite;

import org.jspecify.annotations.NullMarked;
