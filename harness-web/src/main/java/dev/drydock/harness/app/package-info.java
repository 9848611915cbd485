/** Main, the commands, and the wiring: the composition root. */
@NullMarked
package dev.drydock.harness.app;

import org.jspecify.annotations.NullMarked;
