/** What the harness remembers, as pages need it: runs, comparisons, canaries and stories of orders. */
@NullMarked
package dev.drydock.harness.report.logbook;

import org.jspecify.annotations.NullMarked;
