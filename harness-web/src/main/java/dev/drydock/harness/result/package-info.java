/**
 * What runs, comparisons and suites come to, as values: the one form that is printed, written as JSON, stored and shown. Each record is
 * shaped as its JSON; unknown numbers are null, never 0.
 */
@NullMarked
package dev.drydock.harness.result;

import org.jspecify.annotations.NullMarked;
