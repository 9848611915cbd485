/** Paired comparison, intervals and classification; uses no other harness package. */
@NullMarked
package dev.drydock.harness.verdict;

import org.jspecify.annotations.NullMarked;
