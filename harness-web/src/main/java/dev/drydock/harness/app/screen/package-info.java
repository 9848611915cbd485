/** Results as plain text for a terminal, one screen each; the same with or without a terminal. */
@NullMarked
package dev.drydock.harness.app.screen;

import org.jspecify.annotations.NullMarked;
